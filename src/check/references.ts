import type { ContentFile } from '../files/content-file.ts';
import { type FieldPath, fieldsMatching, type FieldValue, textsMatching } from '../model/fields.ts';
import { remembered, rememberedFor } from '../model/remembered.ts';
import { PUBLISHED } from '../model/schemas/article.ts';
import { type CollectionName, schemas } from '../model/schemas/index.ts';
import { type Target, TARGETS } from '../model/schemas/references.ts';
import { type Field, fieldsOf } from '../model/schemas/walk.ts';
import { commandLine } from './command-line.ts';
import type { Desk } from './desk.ts';
import type { Found } from './rule.ts';
import { curlyQuotes } from './curly.ts';
import { leftOutDraft } from './left-out-draft.ts';
import { didYouMean, nearest } from './suggest.ts';

/** References that lead nowhere, of those whose breach is this rule's. */
export function brokenReferences(desk: Desk, rule: string): Found[] {
  return allBroken(desk).filter((found) => found.rule === rule);
}

const allBroken = rememberedFor((desk: Desk): (Found & { rule: string })[] =>
  desk.files.flatMap((file) =>
    referencesIn(file).flatMap(({ id, field, isKey, target }) => {
      const ids = idsFor(target, desk, file, field);
      if (ids === undefined || ids.has(id)) return [];
      const curly = isKey ? undefined : curlyQuotes(file, id, field);
      if (curly) {
        return [{ rule: 'curly-quotes', path: file.path, at: file.positionOf(field), ...curly }];
      }
      const { rule, what, where = '', vocabulary } = TARGETS[target];
      const hint = didYouMean(id, ids) || (vocabulary ? otherWords(vocabulary, ids) : '');
      const isLeftOut = rule === 'unknown-article' && desk.draftsLeftOut?.has(id);
      const message = isLeftOut ? leftOutDraft(id) : `There is no ${what} "${id}"${where}.${hint}`;
      return [{ rule, path: file.path, at: file.positionOf(field, { key: isKey }), message }];
    }),
  ),
);

/** The words that there are, and how another comes to be. */
function otherWords(vocabulary: string, ids: ReadonlySet<string>): string {
  const another =
    vocabulary === 'relations' ? ` For another: ${commandLine('new', 'relation-type')}.` : '';
  return ` There are: ${[...ids].join(', ')}.${another}`;
}

/** The ids in a file that refer to something: each with its field, and what it refers to. */
export const referencesIn = rememberedFor((file: ContentFile) =>
  referencesOf(file.collection).flatMap(({ path, isKey, target }) =>
    idsAt(file, path, isKey).map((found) => ({ ...found, isKey, target })),
  ),
);

/**
 * The files that some files refer to, and those that these refer to in turn.
 *
 * @param among by collection and id, `actors/the-guild`: others are not followed
 */
export function reachedFrom(
  from: readonly ContentFile[],
  among: ReadonlyMap<string, ContentFile>,
): Set<ContentFile> {
  const reached = new Set<ContentFile>();
  const follow = (file: ContentFile) => {
    for (const { id, target } of referencesIn(file)) {
      for (const collection of TARGETS[target].collections) {
        const referred = among.get(`${collection}/${id}`);
        if (referred) reached.add(referred);
      }
    }
  };
  if (among.size === 0) return reached;
  from.forEach(follow);
  // A set is gone through with what is added to it meanwhile.
  reached.forEach(follow);
  return reached;
}

/** The ids of entities and sources that some field of some file leads to. */
export const referredTo = rememberedFor((desk: Desk) => {
  const [entities, sources] = [new Set<string>(), new Set<string>()];
  for (const file of desk.files) {
    for (const { id, target } of referencesIn(file)) {
      if (target === 'source') sources.add(id);
      else if (ENTITY_TARGETS.has(target)) entities.add(id);
    }
  }
  return { entities, sources };
});

const ENTITY_TARGETS: ReadonlySet<Target> = new Set<Target>([
  'country',
  'actor',
  'entity',
  'participant',
  'location',
]);

type Reference = Pick<Field, 'path' | 'isKey'> & { target: Target };

/** Which fields of a collection refer to what; each once. */
const referencesOf = remembered((collection: CollectionName): Reference[] => {
  const found = fieldsOf(schemas[collection]).flatMap(
    ({ path, isKey, meta: { refersTo } }): [string, Reference][] =>
      refersTo ? [[`${path.join()} ${isKey}`, { path, isKey, target: refersTo }]] : [],
  );
  return [...new Map(found).values()];
});

function idsAt({ data }: ContentFile, path: FieldPath, isKey: boolean) {
  return fieldsMatching(data, path).flatMap(({ value, field }: FieldValue) => {
    const id = isKey ? field.at(-1) : value;
    return typeof id === 'string' ? [{ id, field }] : [];
  });
}

/** The ids that may stand in a field; nothing where that cannot be known. */
function idsFor(
  target: Target,
  desk: Desk,
  file: ContentFile,
  field: FieldPath,
): ReadonlySet<string> | undefined {
  switch (target) {
    case 'passage':
      return desk.namedPassages.get(file.id);
    case 'passage-there':
      return desk.namedPassages.get(String(field.at(-2)));
    case 'account':
      return accountsIn(file, desk);
    case 'recorded':
      return undefined;
    case 'reckoned':
      return new Set([...accountsIn(file, desk), PUBLISHED]);
    case 'compared':
      return articlesOf(file);
    default:
      return idsByTarget(desk).get(target);
  }
}

const idsUnder = (pattern: FieldPath) =>
  rememberedFor(
    ({ data }: ContentFile): ReadonlySet<string> =>
      new Set(textsMatching(data, pattern).map(({ value }) => value)),
  );
const eventsToldIn = idsUnder(['dates', '*', 'event']);
const articlesOf = idsUnder(['articles', '*']);

/** The events of which an article gives an account; of a misspelled one the one that is meant. */
function accountsIn(file: ContentFile, { ids }: Desk): ReadonlySet<string> {
  const told = eventsToldIn(file);
  if (told.isSubsetOf(ids.events)) return told;
  return told.union(new Set([...told].map((event) => nearest(event, ids.events) ?? event)));
}

/** The ids that a field may have wherever it stands, by what it refers to. */
export const idsByTarget = rememberedFor(
  (desk: Desk) =>
    new Map<string, ReadonlySet<string> | undefined>(
      Object.entries(TARGETS).map(([target, { collections, vocabulary }]) => [
        target,
        vocabulary === undefined
          ? new Set(collections.flatMap((collection) => [...desk.ids[collection]]))
          : wordsOf(desk, vocabulary),
      ]),
    ),
);

/** The ids of a group of the desk's vocabulary; nothing where it cannot be read. */
function wordsOf({ files }: Desk, group: string): ReadonlySet<string> | undefined {
  const desk = files.find(({ collection }) => collection === 'desk');
  const [words] = fieldsMatching(desk?.data, ['vocabulary', group]);
  return typeof words?.value === 'object' ? new Set(Object.keys(words.value ?? {})) : undefined;
}
