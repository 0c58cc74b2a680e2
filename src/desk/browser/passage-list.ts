import { button, element } from '../../browser/elements.ts';
import { quotationOf } from '../shared/chosen-words.ts';
import type { RecordField } from '../shared/form-field.ts';
import type { FormBlock } from '../shared/messages.ts';
import { words } from '../shared/words.ts';
import type { FieldNode, FieldPlace, FormContext } from './field-node.ts';
import { labelled } from './labelled.ts';
import { grown } from './plain-nodes.ts';

interface PassageEntry {
  block: FormBlock;
  holder: HTMLElement;
  text: HTMLTextAreaElement;
  id: HTMLInputElement;
  /** The id as it was told last; one that is being written is not yet. */
  told: string;
  /** Whether it had none before somebody began to write it. */
  isFresh: boolean;
  locator: FieldNode;
}

/** The body of an article: each passage with its text, its id and its place in the original. */
export class PassageList {
  readonly element: HTMLElement;
  readonly #items = element('div', 'desk-entries');
  readonly #entries: PassageEntry[] = [];
  readonly #field: RecordField;
  readonly #context: FormContext;
  readonly #locators: Map<string, unknown>;
  readonly #grow: HTMLButtonElement;
  readonly #renamed: (was: string, now: string) => void;

  /**
   * @param field of the locators, as the schema has it
   * @param locators by the ids of passages, as the file has them
   * @param renamed called when a passage has another id
   */
  constructor(
    blocks: FormBlock[],
    field: RecordField,
    locators: unknown,
    context: FormContext,
    renamed: (was: string, now: string) => void,
  ) {
    this.#renamed = renamed;
    this.#field = field;
    this.#context = context;
    this.#locators = new Map(
      Object.entries(typeof locators === 'object' && locators ? locators : {}),
    );
    for (const block of blocks) this.#add(block);
    this.#grow = button(words.addPassage, () => {
      this.#add({ text: '', id: '' }).text.focus();
      context.changed();
    });
    this.#grow.className = 'desk-quiet';
    this.element = element(
      'fieldset',
      'desk-list',
      element('legend', '', words.passages),
      element('p', 'desk-note', words.passagesHelp),
      this.#items,
      this.#grow,
    );
  }

  /** The passages as the form has them. */
  blocks(): FormBlock[] {
    return this.#entries.map(({ block, text, told: given }) => {
      return {
        text: text.value,
        ...(given !== '' && { id: given }),
        ...(block.was !== undefined && { was: block.was }),
        ...(block.untold !== undefined && { untold: block.untold }),
      };
    });
  }

  ids(): string[] {
    return this.#entries.map(({ told }) => told).filter(Boolean);
  }

  /** Where the original says each passage; nothing where that is nowhere told. */
  locators(wasThere: boolean): unknown {
    const shown = new Set(this.#entries.map(({ block }) => block.id));
    const others = [...this.#locators].filter(([id]) => !shown.has(id));
    const own = this.#entries.flatMap(({ told, locator }): [string, unknown][] => {
      const value = locator.value();
      const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
      return isEmpty || told === '' ? [] : [[told, value]];
    });
    const all = Object.fromEntries([...others, ...own]);
    return wasThere || Object.keys(all).length > 0 ? all : undefined;
  }

  /** The id of the passage that tells a paragraph of the original. */
  passageOf(paragraph: number | undefined): string | undefined {
    return this.#entryOf(paragraph)?.told;
  }

  /** Puts words, in quotation marks, at the end of the passage of a paragraph, once. @returns its id */
  quote(paragraph: number | undefined, quotation: string): string | undefined {
    const entry = this.#entryOf(paragraph);
    if (!entry) return undefined;
    const { text, told } = entry;
    const quoted = quotationOf(quotation);
    if (!text.value.includes(quoted)) text.value = `${text.value.trimEnd()} ${quoted}`.trimStart();
    text.focus();
    return told;
  }

  placeOfBlock(index: number): FieldPlace | undefined {
    const entry = this.#entries[index];
    return entry && { name: words.passage(index + 1), holder: entry.holder, control: entry.text };
  }

  /** @param path below `locators` */
  placeOfLocator([id, ...deeper]: readonly (string | number)[]): FieldPlace {
    const entry = this.#entries.find((one) => one.told === String(id));
    return (
      entry?.locator.placeAt(deeper) ?? {
        name: words.passages,
        holder: this.element,
        control: this.#grow,
      }
    );
  }

  #entryOf(paragraph: number | undefined): PassageEntry | undefined {
    return this.#entries.find(({ locator }) =>
      [locator.value()]
        .flat()
        .some((place) => (place as { paragraph?: unknown } | undefined)?.paragraph === paragraph),
    );
  }

  #add(block: FormBlock): PassageEntry {
    const text = grown(element('textarea', ''));
    text.value = block.text;
    text.placeholder = words.untold;
    const id = element('input', '');
    id.value = block.id ?? '';
    this.#followId(id, () => entry);
    const locator = this.#context.make(
      this.#field.entry,
      this.#locators.get(block.id ?? ''),
      words.locator,
    );
    const legend = element('legend', '', words.passage(this.#entries.length + 1));
    const gone = button(words.remove, () => {
      this.#remove(entry);
    });
    gone.className = 'desk-quiet desk-remove';
    const moving = ([-1, 1] as const).map((by) => {
      const move = button(by < 0 ? words.moveUp : words.moveDown, () => {
        this.#move(entry, by);
        move.scrollIntoView({ block: 'nearest' });
      });
      move.className = 'desk-quiet';
      return move;
    });
    const holder = element(
      'fieldset',
      'desk-group',
      legend,
      labelled({ label: words.passageText, help: words.passagesHelp }, text),
      labelled({ label: words.passageId, help: words.passageIdHelp }, id),
      element('details', 'desk-more', element('summary', '', words.locator), locator.holder),
      element('div', 'desk-buttons', ...moving, gone),
    );
    const entry: PassageEntry = {
      block,
      holder,
      text,
      id,
      told: id.value,
      isFresh: false,
      locator,
    };
    this.#entries.push(entry);
    this.#items.append(holder);
    return entry;
  }

  /** Lets a passage change places with its neighbor, which is what moves: so the keyboard stays where it is. */
  #move(entry: PassageEntry, by: -1 | 1): void {
    const index = this.#entries.indexOf(entry);
    const other = this.#entries[index + by];
    if (!other) {
      this.#context.say(words.isAtEnd);
      return;
    }
    this.#entries.splice(
      Math.min(index, index + by),
      2,
      ...(by < 0 ? [entry, other] : [other, entry]),
    );
    if (by < 0) entry.holder.after(other.holder);
    else entry.holder.before(other.holder);
    this.#number();
    this.#context.say(words.moved(words.passage(index + by + 1)));
  }

  #remove(entry: PassageEntry): void {
    const index = this.#entries.indexOf(entry);
    this.#entries.splice(index, 1);
    entry.holder.remove();
    const locator = this.#locators.get(entry.block.id ?? '');
    this.#locators.delete(entry.block.id ?? '');
    this.#number();
    this.#context.say(words.removed(words.passage(index + 1)), () => {
      if (locator !== undefined) this.#locators.set(entry.block.id ?? '', locator);
      const next = this.#entries[index]?.holder;
      if (next) next.before(entry.holder);
      else this.#items.append(entry.holder);
      this.#entries.splice(index, 0, entry);
      this.#number();
      entry.text.focus();
    });
    (this.#entries[index]?.text ?? this.#grow).focus();
  }

  #number(): void {
    for (const [at, { holder }] of this.#entries.entries()) {
      const legend = holder.querySelector(':scope > legend');
      if (legend) legend.textContent = words.passage(at + 1);
    }
    this.#context.changed();
  }

  /** An id that has been told is another once it is written to its end: until then it stays, with all that refers to it. */
  #followId(id: HTMLInputElement, entry: () => PassageEntry): void {
    id.addEventListener('change', () => {
      const was = entry().told;
      const now = id.value.trim();
      const isOthers = (one: string) =>
        this.#entries.some((other) => other !== entry() && other.told === one);
      const isClear = was !== '' && now !== '' && was !== now && !isOthers(was) && !isOthers(now);
      entry().told = now;
      if (isClear) this.#renamed(was, now);
      this.#context.changed();
    });
    id.addEventListener('input', () => {
      if (entry().told === '') entry().isFresh = true;
      if (entry().isFresh) entry().told = id.value.trim();
    });
    id.addEventListener('blur', () => {
      entry().isFresh = false;
    });
  }
}
