import { button, element } from '../../browser/elements.ts';
import type { ChosenWords, MadeEntry } from '../shared/chosen-words.ts';
import { words } from '../shared/words.ts';

/** What can be made of chosen words. */
export type Made = MadeEntry | 'quotation';
const ALL_MADE: Made[] = ['date', 'figure', 'quotation', 'tie', 'source'];
const LONGEST_SHOWN = 80;

/** The buttons that make something of the words that are chosen in the report. */
export class ChooseBar {
  readonly element: HTMLElement;
  readonly #shown = element('p', 'desk-note', words.nothingChosen);

  /** @param make called with what is to be made */
  constructor(make: (made: Made) => void) {
    const buttons = ALL_MADE.map((made) => {
      const one = button(words.made[made], () => {
        make(made);
      });
      // The words stay chosen.
      one.addEventListener('mousedown', (event) => {
        event.preventDefault();
      });
      return one;
    });
    const bar = element('div', 'desk-buttons', ...buttons);
    bar.role = 'group';
    bar.ariaLabel = words.chosen;
    this.element = element('div', 'desk-choose', this.#shown, bar);
  }

  show(chosen: ChosenWords | undefined): void {
    const text = chosen?.text ?? '';
    this.#shown.textContent =
      text === ''
        ? words.nothingChosen
        : `“${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)} …` : text}”`;
  }
}
