import { element } from '../../browser/elements.ts';
import { ID } from '../../model/ids.ts';
import { entryBeside, isAsAdded, withPassage } from '../shared/additions.ts';
import type { Addition } from '../shared/chip.ts';
import type { RecordField } from '../shared/form-field.ts';
import type { ArticleState, DeskFinding, Opened, Suggestions } from '../shared/messages.ts';
import { isSource, type Missing } from '../shared/things.ts';
import { words } from '../shared/words.ts';
import { type FieldNode, type FieldPlace, type FormContext, listId } from './field-node.ts';
import { labelled } from './labelled.ts';
import type { ListNode } from './list-node.ts';
import { PassageList } from './passage-list.ts';
import type { RecordNode } from './record-node.ts';
import { renamePassage, renameThing } from './rename-passage.ts';

/** The passages are shown behind the group that says which piece is told, each with its locator. */
const LOCATORS = 'locators';
const BEFORE_PASSAGES = 'original';

/** The form of an article: its fields as the schema declares them, and its passages. */
export class ArticleForm {
  readonly element = element('div', 'desk-form');
  readonly passages: PassageList;
  readonly #article: ArticleState;
  readonly #nodes: FieldNode[];
  readonly #id = element('input', '');
  readonly #citedAs: Set<string>;
  readonly #renamed: Map<string, string>;
  #suggestions: Suggestions;

  constructor({ form, suggestions }: Opened, article: ArticleState, context: FormContext) {
    this.#article = article;
    this.#citedAs = new Set(article.citedAs);
    this.#renamed = new Map(Object.entries(article.renamed ?? {}));
    this.#suggestions = suggestions;
    const locators = form.find(({ name }) => name === LOCATORS) as RecordField;
    this.#nodes = form
      .filter((field) => field !== locators)
      .map((field) => context.make(field, article.fields[field.name]));
    this.passages = new PassageList(
      article.blocks,
      locators,
      article.fields[LOCATORS],
      context,
      (was, now) => {
        const fields = renamePassage(this.element, this.#id.value.trim(), was, now);
        for (const [first, then] of this.#renamed) if (then === was) this.#renamed.set(first, now);
        this.#renamed.set(was, now);
        this.#renamed.delete(now);
        context.say(words.renamed(was, now, fields));
      },
    );
    this.#id.value = article.id;
    this.#id.readOnly = article.isWritten;
    this.element.append(
      labelled({ label: words.id, help: words.idHelp }, this.#id),
      ...this.#nodes.flatMap(({ field, holder }) =>
        field.name === BEFORE_PASSAGES ? [holder, this.passages.element] : [holder],
      ),
      ...Object.entries(suggestions).map(([name, values]) => listOf(name, values)),
    );
    this.suggestAgain();
  }

  /** What would be saved. */
  state(): ArticleState {
    const { fields, base, isWritten } = this.#article;
    const known = new Set([...this.#nodes.map(({ field }) => field.name), LOCATORS]);
    const values: [string, unknown][] = [
      ...Object.entries(fields).filter(([name]) => !known.has(name)),
      ...this.#nodes.map((node): [string, unknown] => [node.field.name, node.value()]),
      [LOCATORS, this.passages.locators(fields[LOCATORS] !== undefined)],
    ];
    return {
      id: this.#id.value.trim(),
      base,
      isWritten,
      fields: Object.fromEntries(values.filter(([, value]) => value !== undefined)),
      blocks: this.passages.blocks(),
      ...(!isWritten && { citedAs: [...this.#citedAs] }),
      ...(this.#renamed.size > 0 && { renamed: Object.fromEntries(this.#renamed) }),
    };
  }

  /** To be called when a file is made that may cite the article by the id that it has now. */
  citeAsNow(): void {
    const id = this.#id.value.trim();
    if (ID.test(id)) this.#citedAs.add(id);
  }

  /** When the original was published, as far as the form says. */
  published(): string {
    const original = this.#node('original')?.value() as { published?: unknown } | undefined;
    return typeof original?.published === 'string' ? original.published : '';
  }

  /** Adds an entry, with the passage of a paragraph of the original. @returns where it stands */
  add(added: Addition, paragraph: number | undefined): FieldPlace | undefined {
    const addition = withPassage(added, this.passages.passageOf(paragraph));
    const node = this.#node(addition.field);
    if (node?.field.kind === 'record') {
      return (node as RecordNode).add(addition.key ?? '', addition.value);
    }
    if (node?.field.kind !== 'list') return undefined;
    const list = node as ListNode;
    list.rewrite((entry) => entryBeside(addition, entry));
    return list.add(addition.value);
  }

  /** Takes the suggestions that there are from now on. */
  suggest(suggestions: Suggestions): void {
    this.#suggestions = suggestions;
    for (const [name, values] of Object.entries(suggestions)) {
      this.element.querySelector(`#${listId(name)}`)?.replaceWith(listOf(name, values));
    }
    this.suggestAgain();
  }

  /** Has what refers to a thing follow the id under which its file was made. */
  follow(was: string, now: string): void {
    renameThing(this.element, was, now);
  }

  /** Brings the keyboard to the name of the article. */
  focusId(): void {
    this.#id.focus();
  }

  /** Takes an entry away that is as it was added; whether it was. */
  takeBack(added: Addition, paragraph: number | undefined): boolean {
    const addition = withPassage(added, this.passages.passageOf(paragraph));
    const node = this.#node(addition.field);
    if (node?.field.kind === 'record') return (node as RecordNode).removeKey(addition.key ?? '');
    return (
      node?.field.kind === 'list' &&
      (node as ListNode).removeWhere((entry) => isAsAdded(addition, entry))
    );
  }

  /** Where something that was found is shown; nothing where it is in another file. */
  placeOf({ field, block }: DeskFinding): FieldPlace | undefined {
    if (block !== undefined) return this.passages.placeOfBlock(block);
    if (field === undefined) return undefined;
    const [name, ...deeper] = field;
    if (name === LOCATORS) return this.passages.placeOfLocator(deeper);
    if (name === 'id') return this.#placeOfId();
    return this.#node(String(name))?.placeAt(deeper) ?? this.#placeOfId();
  }

  /** What a field is called. */
  labelOf(name: string): string {
    return this.#node(name)?.field.label ?? name;
  }

  /** Whether the desk has by now what was missing. */
  has({ may, id }: Missing): boolean {
    const { entity = [], source = [] } = this.#suggestions;
    return (isSource(may) ? source : [...entity, ...source]).some((one) => one.id === id);
  }

  /** The ids of sources that the desk has. */
  sources(): Set<string> {
    return new Set((this.#suggestions.source ?? []).map(({ id }) => id));
  }

  /** Has inputs suggest the passages and the events that the form has by now. */
  suggestAgain(): void {
    const dates = (this.#node('dates')?.value() ?? []) as { event?: unknown }[];
    const events = Array.isArray(dates)
      ? dates.flatMap((date) => (typeof date.event === 'string' ? date.event : []))
      : [];
    const values = {
      passage: this.passages.ids(),
      account: events,
      reckoned: ['published', ...events],
    };
    for (const [name, ids] of Object.entries(values)) {
      const list = this.element.querySelector(`#${listId(name)}`);
      list?.replaceWith(
        listOf(
          name,
          ids.map((id) => ({ id, name: '' })),
        ),
      );
    }
  }

  #placeOfId(): FieldPlace {
    return { name: words.id, holder: this.#id.parentElement ?? this.element, control: this.#id };
  }

  #node(name: string): FieldNode | undefined {
    return this.#nodes.find(({ field }) => field.name === name);
  }
}

function listOf(name: string, values: { id: string; name: string }[]): HTMLDataListElement {
  const list = element('datalist', '');
  list.id = listId(name);
  for (const value of values) {
    const option = element('option', '', value.name);
    option.value = value.id;
    list.append(option);
  }
  return list;
}
