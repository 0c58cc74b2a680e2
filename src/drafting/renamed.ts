import { type Finding, isError } from '../check/finding.ts';
import type { MendedFile } from '../check/mend.ts';
import { referencesIn } from '../check/references.ts';
import { didYouMean } from '../check/suggest.ts';
import { changeText } from '../files/change-text.ts';
import type { ContentFile, TextChange } from '../files/content-file.ts';
import { parseContent } from '../files/parse-content.ts';
import type { Content } from '../files/read-content.ts';
import type { FieldPath } from '../model/fields.ts';
import type { CollectionName } from '../model/schemas/index.ts';
import { type Target, TARGETS } from '../model/schemas/references.ts';
import { type Kind, KINDS } from './kinds.ts';
import { reasonAgainstId } from './reason-against-id.ts';
import { WrongAnswer } from './wrong-answer.ts';

/** Another id for a thing, or for a passage of an article. */
export interface Renaming {
  kind: Kind | 'article' | 'passage';
  /** The article that a passage is of. */
  article?: string;
  was: string;
  now: string;
}

/** What a text of ours can link to by hand. */
const LINKED: readonly CollectionName[] = ['countries', 'actors', 'places'];

/**
 * The files of some content that are others once something goes by another id: itself, and all that refers to it in
 * fields, notes and links. Their comments and their form stay.
 *
 * @param check what is wrong with some content
 * @throws {WrongAnswer} when there is no such thing, the id is none or is taken, or a mistake would come of it
 */
export function renamed(
  content: Content,
  renaming: Renaming,
  check: (content: Content) => Finding[],
): MendedFile[] {
  const reason = reasonAgainst(content, renaming);
  if (reason !== undefined) throw new WrongAnswer(reason);
  const changed = new Map(
    content.files.flatMap((file): [ContentFile, MendedFile][] => {
      const made = renamedFile(file, renaming);
      return made ? [[file, made]] : [];
    }),
  );
  const after = content.files.map((file) => {
    const made = changed.get(file);
    const text = made?.text?.after ?? file.text;
    return made ? parseContent(made.path, file.collection, new TextEncoder().encode(text)) : file;
  });
  const before = check(content).filter(isError).length;
  const mistakes = check({ ...content, files: after }).filter(isError);
  const [mistake] = mistakes;
  if (mistake && mistakes.length > before) {
    throw new WrongAnswer(
      `Nothing is renamed, since this would be wrong then: ${mistake.path}:${mistake.at.line} ${mistake.message}`,
    );
  }
  return [...changed.values()];
}

function renamedFile(file: ContentFile, renaming: Renaming): MendedFile | undefined {
  const { path: from, text: before = '' } = file;
  const changes = [
    ...changesOfFields(file, renaming),
    ...changesOfNotes(before, file, renaming),
    ...changesOfLinks(before, renaming),
    ...changesOfMarkers(file, renaming),
  ];
  const { text: after } = changeText(
    before,
    changes.map((change) => [change]),
  );
  const path = goesByIt(file, renaming)
    ? from.replace(`/${renaming.was}.`, `/${renaming.now}.`)
    : from;
  if (after === before && path === from) return undefined;
  return { path, from, ...(after !== before && { text: { before, after } }) };
}

/** Whether the file itself has the id: that of the thing, or the ledger of the article. */
function goesByIt({ collection, id }: ContentFile, { kind, was }: Renaming): boolean {
  if (id !== was || kind === 'passage') return false;
  return collection === collectionOf(kind) || (kind === 'article' && collection === 'ledger');
}

function collectionOf(kind: Exclude<Renaming['kind'], 'passage'>) {
  return kind === 'article' ? 'articles' : KINDS[kind];
}

function changesOfFields(file: ContentFile, renaming: Renaming): TextChange[] {
  return referencesIn(file).flatMap(({ id, field, isKey, target }) => {
    if (id !== renaming.was || !isMeant(file, field, target, renaming)) return [];
    const [start, end] = file.rangeOf(field, { key: isKey }) ?? [];
    // What follows from another field stands nowhere.
    if (start === undefined) return [];
    const at = file.text?.slice(start, end).indexOf(id) ?? -1;
    return at < 0 ? [] : [changeTo(renaming, start + at)];
  });
}

function isMeant(
  { collection, id }: ContentFile,
  field: FieldPath,
  target: Target,
  { kind, article }: Renaming,
): boolean {
  if (kind !== 'passage') {
    const { collections, idOf } = TARGETS[target];
    const wanted = collectionOf(kind);
    return (collections as readonly CollectionName[]).includes(wanted) || idOf === wanted;
  }
  if (target === 'passage-there') return field.at(-2) === article;
  const isOfArticle =
    id === article && (target === 'recorded' ? 'ledger' : 'articles') === collection;
  return isOfArticle && (target === 'passage' || target === 'recorded');
}

/** In notes such as `[@an-article#a-passage; @#another]`. */
function changesOfNotes(text: string, file: ContentFile, renaming: Renaming): TextChange[] {
  const { kind, article = '', was } = renaming;
  if (kind !== 'article' && kind !== 'passage') return [];
  const isOwn = file.collection === 'articles' && file.id === article;
  const cited =
    kind === 'article'
      ? new RegExp(`(?<=@)${was}(?=#)`, 'g')
      : new RegExp(`(?<=@${isOwn ? `(?:${article})?` : article}#)${was}(?![a-z0-9-])`, 'g');
  return [...text.matchAll(/\[@[^\]]*\]/g)].flatMap(({ 0: note, index }) =>
    Array.from(note.matchAll(cited), (found) => changeTo(renaming, index + found.index)),
  );
}

/** In links by hand: `[words](entity:orel)`. */
function changesOfLinks(text: string, renaming: Renaming): TextChange[] {
  const { kind, was } = renaming;
  if (kind === 'passage' || !LINKED.includes(collectionOf(kind))) return [];
  const before = '](entity:';
  return Array.from(text.matchAll(new RegExp(`\\]\\(entity:${was}\\)`, 'g')), ({ index }) =>
    changeTo(renaming, index + before.length),
  );
}

/** At the end of the passage itself: `{#a-passage}`. */
function changesOfMarkers(file: ContentFile, renaming: Renaming): TextChange[] {
  const { body, collection, id, text = '' } = file;
  const { kind, article, was } = renaming;
  if (kind !== 'passage' || collection !== 'articles' || id !== article || !body) return [];
  const start = text.length - body.markdown.length;
  return Array.from(
    body.markdown.matchAll(new RegExp(`(?<!\\\\)\\{#${was}\\}`, 'g')),
    ({ index }) => changeTo(renaming, start + index + '{#'.length),
  );
}

function changeTo({ was, now }: Renaming, offset: number): TextChange {
  return { offset, length: was.length, text: now };
}

function reasonAgainst({ files }: Content, renaming: Renaming): string | undefined {
  const { kind, article, was, now } = renaming;
  const unreadable = files.find(({ data }) => data === undefined);
  if (unreadable) return `${unreadable.path} cannot be read, and may name it. Mend that first.`;
  const ofKind = (one: CollectionName) => files.filter(({ collection }) => collection === one);
  const articles = ofKind('articles');
  const owner = articles.find(({ id }) => id === article);
  if (kind === 'passage' && !owner) {
    return `There is no article "${article}".${didYouMean(
      article ?? '',
      articles.map(({ id }) => id),
    )}`;
  }
  const ids = new Set(
    kind === 'passage'
      ? Array.from(owner?.body?.markdown.matchAll(/\{#([a-z0-9-]+)\}/g) ?? [], ([, id = '']) => id)
      : ofKind(collectionOf(kind)).map(({ id }) => id),
  );
  if (!ids.has(was)) return `There is no ${kind} "${was}".${didYouMean(was, ids)}`;
  if (ids.has(now)) return `The ${kind} "${now}" is there already.`;
  return reasonAgainstId(now, ids);
}
