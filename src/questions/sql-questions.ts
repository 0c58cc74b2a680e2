import { anchor, button, element } from '../browser/elements.ts';
import { publicAddress } from '../browser/public-address.ts';
import { data as words } from '../words/index.ts';
import type { Answer } from './database.ts';
import { ATTRIBUTES } from './markup.ts';

/** More rows than these say nothing at a glance; the file has them all. */
const MOST_ROWS = 200;

/**
 * `<sql-questions>`: a field in which a reader asks the database, which is fetched with SQLite itself when something is
 * first asked; the queries on the page get buttons that ask them.
 */
class SqlQuestions extends HTMLElement {
  readonly #field = element(
    'textarea',
    'border-control bg-paper font-mono text-note w-full border px-3 py-2',
  );
  readonly #status = element('p', 'font-ui text-note text-quiet mt-2');
  readonly #answer = element('div', 'mt-2 overflow-x-auto');
  #opened: Promise<(query: string, most: number) => Answer> | undefined;

  connectedCallback(): void {
    this.#field.rows = 4;
    this.#field.dir = 'ltr';
    this.#field.spellcheck = false;
    this.#status.setAttribute('role', 'status');
    this.#answer.tabIndex = 0;
    this.#answer.setAttribute('role', 'region');
    this.#answer.setAttribute('aria-label', words.answer);
    const ask = button(words.ask, () => void this.#ask());
    ask.className = 'bg-ink text-paper font-ui mt-2 px-4 py-2';
    this.replaceChildren(
      element('label', 'font-ui text-note block', words.query, this.#field),
      ask,
      this.#status,
      this.#answer,
    );
    for (const sample of document.querySelectorAll<HTMLElement>(`[${ATTRIBUTES.query}]`)) {
      const query = sample.textContent.trim();
      const askThis = button(words.askThis, () => {
        this.#field.value = query;
        void this.#ask();
        this.#field.focus();
      });
      askThis.className = 'font-ui text-note border-control mt-1 border px-2 py-1';
      askThis.setAttribute(
        'aria-label',
        words.askThisOf(sample.getAttribute(ATTRIBUTES.query) ?? ''),
      );
      sample.after(askThis);
    }
  }

  async #ask(): Promise<void> {
    const query = this.#field.value.trim();
    if (query === '') return;
    this.#status.textContent = this.#opened ? '' : words.fetching;
    this.#answer.replaceChildren();
    this.#opened ??= this.#open();
    let ask;
    try {
      ask = await this.#opened;
    } catch {
      this.#opened = undefined;
      this.#status.textContent = words.notFetched;
      return;
    }
    try {
      this.#show(ask(query, MOST_ROWS));
    } catch (error) {
      this.#status.textContent = messageOf(error);
    }
  }

  async #open() {
    const { openDatabase } = await import('./database.ts');
    return openDatabase(this.getAttribute(ATTRIBUTES.database) ?? '');
  }

  #show({ columns, rows, isCut }: Answer): void {
    this.#status.textContent = isCut ? words.firstRows(rows.length) : words.answered(rows.length);
    if (columns.length === 0) return;
    const head = element(
      'tr',
      '',
      ...columns.map((name) => {
        const cell = element('th', 'pe-6 font-mono font-normal', name);
        cell.scope = 'col';
        return cell;
      }),
    );
    this.#answer.replaceChildren(
      element(
        'table',
        'text-note',
        element('thead', 'text-quiet', head),
        element(
          'tbody',
          '',
          ...rows.map((row) =>
            element(
              'tr',
              'border-rule border-t align-baseline',
              ...row.map((value) => element('td', 'py-1 pe-6', ...shown(value))),
            ),
          ),
        ),
      ),
    );
  }
}

/** What SQLite says, without the number and name of its error. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^.*?result code \d+: /, '');
}

/** A value as a reader sees it; an address of this site, or whole, leads there. */
function shown(value: string | number | null): (Node | string)[] {
  if (value === null) return [];
  const text = String(value);
  return /^(?:https?:\/)?\/\S+$/.test(text) ? [anchor(text, text)] : [text];
}

/** A line that loads data has the whole address, where the site was built without knowing its own. */
for (const line of document.querySelectorAll(`[${ATTRIBUTES.loads}]`)) {
  const address = line.getAttribute(ATTRIBUTES.loads) ?? '';
  line.textContent = line.textContent.replace(address, publicAddress(address));
}

customElements.define('sql-questions', SqlQuestions);
