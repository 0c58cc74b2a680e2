import { element } from '../../browser/elements.ts';
import type { ArticleState, Checked, Opened } from '../shared/messages.ts';
import type { Missing } from '../shared/things.ts';
import { words } from '../shared/words.ts';
import { ArticleForm } from './article-form.ts';
import type { FormContext } from './field-node.ts';
import { FindingList } from './finding-list.ts';
import { LedgerPanel } from './ledger-panel.ts';
import { nodeFor } from './node-for.ts';

const PAUSE_MS = 400;

/** What the digest’s side asks of the desk around it. */
export interface DigestActions {
  check(article: ArticleState, signal: AbortSignal): Promise<Checked>;
  /** Something has been changed, and nothing since for a moment. */
  settled(): void;
  say(text: string, undo?: () => void): void;
  /** Has a file made of what no file is of. */
  make(missing: Missing): void;
  /** Puts the questions of a comparison to the article. */
  compare(comparison: string): void;
  /** Records what the passages say. */
  record(why: string | undefined): void;
  /** What the check says no file is of. */
  found(missing: Missing[]): void;
}

/** The digest: its form, what the check says of it, and how it will look. */
export class DigestSide {
  readonly element: HTMLElement;
  /** The help of the field that has the keyboard. */
  readonly help = element('p', 'desk-help-line');
  form: ArticleForm | undefined;
  /** Whether an editor has changed anything. */
  isTouched = false;
  readonly #place = element('div', 'desk-digest');
  readonly #preview = element('div', 'digest');
  readonly #findings = new FindingList(this.#place);
  readonly #ledger = new LedgerPanel((why) => {
    this.#actions.record(why);
  });
  readonly #actions: DigestActions;
  readonly #context: FormContext = {
    make: (field, value, name) => nodeFor(field, value, this.#context, name),
    changed: () => {
      this.changed();
    },
    say: (text, undo) => {
      this.#actions.say(text, undo);
    },
  };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | undefined;

  constructor(heading: string, actions: DigestActions) {
    this.#actions = actions;
    this.element = element(
      'div',
      'desk-right',
      element('h2', '', heading),
      this.#place,
      this.#findings.element,
      this.#ledger.element,
      element(
        'section',
        '',
        element('h2', '', words.preview),
        element('p', 'desk-note', words.previewHelp),
        this.#preview,
      ),
    );
    this.#place.addEventListener('input', () => {
      this.changed();
    });
    this.#place.addEventListener('focusin', ({ target }) => {
      const field = (target as HTMLElement).closest('.desk-field');
      this.help.textContent = field?.querySelector('.desk-help')?.textContent ?? '';
    });
  }

  show(opened: Opened, article: ArticleState): void {
    this.form = new ArticleForm(opened, article, this.#context);
    this.#place.replaceChildren(this.form.element);
  }

  /** To be called when anything has changed; the check runs when nothing has for a moment. */
  changed(): void {
    this.isTouched = true;
    this.form?.suggestAgain();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#actions.settled();
    }, PAUSE_MS);
  }

  /** Shows what the check says. @returns whether something keeps the article from being shown */
  async check(): Promise<boolean> {
    const { form } = this;
    if (!form) return true;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const { findings, html, ledger, ledgerCommand } = await this.#actions.check(
      form.state(),
      running.signal,
    );
    if (running.signal.aborted || form !== this.form) return true;
    this.#findings.show(findings, (finding) => form.placeOf(finding), {
      make: (missing) => {
        this.#actions.make(missing);
      },
      compare: (comparison) => {
        this.#actions.compare(comparison);
      },
    });
    this.#ledger.show(ledger, ledgerCommand);
    this.#actions.found(findings.flatMap(({ missing }) => missing ?? []));
    // The server lets nothing through that is not text, link or table.
    this.#preview.innerHTML = html;
    return findings.some(({ severity }) => severity === 'error');
  }

  /** Does something, such as saving, while nothing can be changed. */
  async whileStill(doing: () => Promise<void>): Promise<void> {
    clearTimeout(this.#timer);
    this.#place.inert = true;
    await doing();
    this.#place.inert = false;
  }
}
