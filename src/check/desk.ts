import type { Nodes, Root } from 'mdast';
import type { ContentFile, Position } from '../files/content-file.ts';
import type { Content } from '../files/read-content.ts';
import { mentionsIn, type PassageText } from '../markdown/mentions.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { type PassageNode, takePassages } from '../markdown/passages.ts';
import { sourceOffset } from '../markdown/source-offset.ts';
import { mentionFinder } from '../model/names/mention-finder.ts';
import { mentionsInOwnText, type OwnText, ownText } from '../model/own-text.ts';
import { ownWordsIn } from '../model/own-words.ts';
import type { Named } from '../model/names/named.ts';
import type { Derivations } from '../model/sources/origins.ts';
import { collectionOf, meantPath } from '../model/content-paths.ts';
import type { CollectionName } from '../model/schemas/index.ts';
import { type FieldPath, textsMatching } from '../model/fields.ts';
import { rememberedFor } from '../model/remembered.ts';
import { isUntold } from '../model/untold.ts';
import { namedIn } from '../files/named-in.ts';

/** A passage with what it was read from. */
export type CheckedPassage = PassageText & PassageNode;

/** An article's body, read as the site will read it. */
export interface CheckedBody {
  file: ContentFile;
  /** As written, without the markers of its passages. */
  tree: Root;
  passages: CheckedPassage[];
  /** Those that are still to be told: what stands there in a draft is nobody’s text, and says nothing. */
  untold: CheckedPassage[];
}

/** Something that can be mentioned, with the file that says so. */
export type NamedInFile = Named & { file: ContentFile };

/** A text of ours in a field, read as the site will read it. */
export interface CheckedOwnText extends PassageText, Pick<OwnText, 'notes' | 'unread'> {
  file: ContentFile;
  field: FieldPath;
  /** Whether names in it become links. */
  hasLinks: boolean;
}

/** Everything the rules look at. Files with mistakes are in it as far as they can be read. */
export interface Desk extends Content {
  /** The day on which it is checked, `2026-02-28`, where that is known. */
  today: string | undefined;
  /** The ids of a collection's files. */
  ids: Record<CollectionName, Set<string>>;
  /** The ids of countries, actors and places. */
  entityIds: ReadonlySet<string>;
  /** The collections of which a file cannot be read: what would follow from their files is not known. */
  unread: ReadonlySet<CollectionName>;
  named: NamedInFile[];
  bodies: CheckedBody[];
  /** The fields in which notes may stand, and in some of them links. */
  ownTexts: CheckedOwnText[];
  /** The ids of the passages of each article that has a body. */
  passages: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same, but of articles in which every passage has an id of its own: which one another was to have is not known. */
  namedPassages: ReadonlyMap<string, ReadonlySet<string>>;
  /** From each source to those that its word always comes from, and to the people of whom it is one. */
  derivations: Derivations;
}

/**
 * Reads names and passages out of the content, once for all rules.
 *
 * @param today `2026-02-28`; without it nothing is in the future
 */
export function deskOf(content: Content, today?: string): Desk {
  // What has another ending or other capitals is there, and told as that.
  const meant = [...content.strays, ...content.files.map(({ path }) => path)].flatMap(misnamed);
  const idsOf = (collection: CollectionName) =>
    new Set(
      [...content.files, ...meant]
        .filter((file) => file.collection === collection)
        .map(({ id }) => id),
    );
  const named = content.files.flatMap((file) => namedIn(file).map((thing) => ({ ...thing, file })));
  const find = finderOf(named);
  const read = content.files.map((file) => readWith(find, file));
  const bodies = read.flatMap(({ body }) => body ?? []);
  const passages = new Map(
    bodies.map(({ file, passages: own, untold }) => [
      file.id,
      new Set([...own, ...untold].map(({ id }) => id)),
    ]),
  );
  const ids = {
    desk: idsOf('desk'),
    articles: idsOf('articles'),
    countries: idsOf('countries'),
    actors: idsOf('actors'),
    places: idsOf('places'),
    sources: idsOf('sources'),
    events: idsOf('events'),
    comparisons: idsOf('comparisons'),
    findings: idsOf('findings'),
    references: idsOf('references'),
    ledger: idsOf('ledger'),
  };
  return {
    ...content,
    today,
    ids,
    entityIds: ids.countries.union(ids.actors).union(ids.places),
    unread: new Set([
      ...[...content.files.filter(({ faults }) => faults.length > 0), ...meant].map(
        ({ collection }) => collection,
      ),
    ]),
    named,
    bodies,
    ownTexts: read.flatMap(({ ownTexts }) => ownTexts),
    derivations: new Map(
      content.files
        .filter(({ collection }) => collection === 'sources')
        .map(({ id, data }) => [
          id,
          [['derivedFrom', '*'], ['oneOf']].flatMap((pattern) =>
            textsMatching(data, pattern).map(({ value }) => value),
          ),
        ]),
    ),
    passages,
    namedPassages: new Map(
      bodies.flatMap(({ file, passages: own, untold }) => {
        const named = passages.get(file.id);
        return named && [...own, ...untold].every(({ isGiven }) => isGiven)
          ? [[file.id, named] as const]
          : [];
      }),
    ),
  };
}

/** What a file with another name than it was meant to have would be. */
function misnamed(path: string): { collection: CollectionName; id: string }[] {
  const meant = meantPath(path);
  const collection = meant === path || meant === undefined ? undefined : collectionOf(meant);
  const id = /([^/]+)\.[^.]+$/.exec(meant ?? '')?.[1];
  return collection && id !== undefined ? [{ collection, id }] : [];
}

type Finder = ReturnType<typeof mentionFinder>;

let lastFinder: { named: NamedInFile[]; find: Finder } | undefined;

/** What finds some names; the same as last time where they stand in the same files. */
function finderOf(named: NamedInFile[]): Finder {
  const isSame =
    lastFinder?.named.length === named.length &&
    lastFinder.named.every(({ file }, index) => file === named[index]?.file);
  if (!lastFinder || !isSame) lastFinder = { named, find: mentionFinder(named) };
  return lastFinder.find;
}

/** What of a file is read with the names of all. */
interface ReadFile {
  find: Finder;
  body: CheckedBody | undefined;
  ownTexts: CheckedOwnText[];
}

const lastRead = new WeakMap<ContentFile, ReadFile>();

/** Reads a body and the texts of ours in fields; once, as long as neither they nor the names change. */
function readWith(find: Finder, file: ContentFile): ReadFile {
  const before = lastRead.get(file);
  if (before?.find === find) return before;
  const read = { find, body: bodyOf(file, find), ownTexts: ownTextsOf(file, find) };
  lastRead.set(file, read);
  return read;
}

function bodyOf(file: ContentFile, find: Finder): CheckedBody | undefined {
  if (!file.body) return undefined;
  const tree = parseBody(file.body.markdown);
  const passages = takePassages(tree).map((passage) => ({
    ...passage,
    ...mentionsIn(passage.block, find),
  }));
  const [untold, told] = [true, false].map((is) =>
    passages.filter(({ text }) => isUntold(text) === is),
  ) as [CheckedPassage[], CheckedPassage[]];
  return { file, tree, passages: told, untold };
}

function ownTextsOf(file: ContentFile, find: Finder): CheckedOwnText[] {
  return ownWordsIn(file.collection, file.data).map(({ value, field, hasLinks }) => {
    const own = ownText(value);
    const { text, links: linkedByHand, notes, unread } = own;
    // A thing is not linked to its own page.
    const mentions = hasLinks
      ? mentionsInOwnText(own, find).filter(({ entity }) => entity !== file.id)
      : [];
    return { file, field, hasLinks, text, linkedByHand, notes, unread, mentions };
  });
}

/** The line of a file on which something in its body begins. */
export function lineOf({ body }: ContentFile, { position }: Nodes): number {
  return (position?.start.line ?? 1) + (body?.firstLine ?? 1) - 1;
}

/** The place in a file of an offset in its body. */
export function positionAt(file: ContentFile, offset: number): Position {
  const starts = lineStartsOf(file);
  let line = 0;
  let behind = starts.length;
  while (behind - line > 1) {
    const middle = (line + behind) >> 1;
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else behind = middle;
  }
  return { line: (file.body?.firstLine ?? 1) + line, column: offset - (starts[line] ?? 0) + 1 };
}

/** Where each line of a body begins. */
const lineStartsOf = rememberedFor(({ body }: ContentFile): number[] => [
  0,
  ...[...(body?.markdown ?? '').matchAll(/\r\n|\n|\r/g)].map(
    ({ 0: end, index }) => index + end.length,
  ),
]);

/**
 * Where a place of a passage's text stands in the file.
 *
 * @param at offset in the text of the passage
 */
export function positionInBody(file: ContentFile, { block }: CheckedPassage, at: number): Position {
  return positionAt(file, sourceOffset(block, at, file.body?.markdown ?? ''));
}
