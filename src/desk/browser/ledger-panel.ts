import { button, element } from '../../browser/elements.ts';
import type { LedgerState } from '../shared/messages.ts';
import { words } from '../shared/words.ts';
import { labelled } from './labelled.ts';

/** Records what the passages of a published article say. */
export class LedgerPanel {
  readonly element: HTMLElement;
  readonly #said = element('p', 'desk-note');
  readonly #why = element('input', '');
  readonly #reason: HTMLElement;
  readonly #record: HTMLButtonElement;

  /** @param record called with why the words have changed; with nothing where they are new */
  constructor(record: (why: string | undefined) => void) {
    this.#reason = labelled({ label: words.whyChanged, help: words.whyChangedHelp }, this.#why);
    this.#record = button(words.recordPassages, () => {
      record(this.#reason.hidden ? undefined : this.#why.value.trim() || undefined);
    });
    this.element = element('div', 'desk-ledger', this.#said, this.#reason, this.#record);
    this.show(undefined, '');
  }

  /** @param command that does the same */
  show(state: LedgerState | undefined, command: string): void {
    this.element.hidden = state === undefined;
    this.#reason.hidden = state !== 'to-explain';
    this.#record.hidden = state === 'after-draft';
    if (state !== undefined) this.#said.textContent = words.ledger[state](command);
  }
}
