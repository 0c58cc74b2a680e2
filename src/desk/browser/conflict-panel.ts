import { button, element } from '../../browser/elements.ts';
import { lineDifferences } from '../shared/line-differences.ts';
import type { ArticleState, Conflict } from '../shared/messages.ts';
import { words } from '../shared/words.ts';
import { labelled } from './labelled.ts';

/** What can be done about a conflict. */
export interface ConflictActions {
  /** Shows the file as it is now. */
  take(now: ArticleState): void;
  /** Writes over a text that has been seen. */
  saveOver(text: string): void;
}

/** What two have written of one article, and the ways out. */
export class ConflictPanel {
  readonly element = element('section', 'desk-conflict');
  readonly #actions: ConflictActions;

  constructor(actions: ConflictActions) {
    this.#actions = actions;
    this.element.hidden = true;
  }

  hide(): void {
    this.element.hidden = true;
  }

  show({ mine, now }: Conflict): void {
    const heading = element('h2', '', words.twoWrote);
    heading.tabIndex = -1;
    this.element.hidden = false;
    this.element.replaceChildren(heading);
    if (now === undefined) this.element.append(element('p', '', words.fileGone), textToCopy(mine));
    else this.#showBoth(mine, now);
    heading.focus();
  }

  #showBoth(mine: string, now: ArticleState): void {
    const take = button(words.takeFile, () => {
      this.element.replaceChildren(
        element('h2', '', words.twoWrote),
        textToCopy(mine),
        button(words.close, () => {
          this.hide();
        }),
      );
      this.#actions.take(now);
    });
    const over = button(words.saveOver, () => {
      this.#actions.saveOver(now.base);
    });
    const differences = lineDifferences(now.base, mine).map(({ line, gone, come }) =>
      element(
        'li',
        '',
        ...gone.map((text) => lineOf(words.theirs, 'del', text)),
        ...come.map((text) => lineOf(words.mine(line), 'ins', text)),
      ),
    );
    this.element.append(
      element('p', 'desk-note', words.whatDiffers(differences.length)),
      element('ol', 'desk-differences', ...differences),
      element('div', 'desk-buttons', take, over),
    );
  }
}

function lineOf(whose: string, name: 'ins' | 'del', text: string): HTMLElement {
  return element('p', '', element('strong', '', `${whose} `), element(name, '', text || '¶'));
}

/** What was written is kept to be copied. */
function textToCopy(text: string): HTMLElement {
  const area = element('textarea', 'desk-kept');
  area.value = text;
  area.readOnly = true;
  return labelled({ label: words.yourText, help: '' }, area);
}
