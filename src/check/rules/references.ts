import type { ContentFile, FieldPath } from '../../files/content-file.ts';
import { nameKey } from '../../model/names/fold.ts';
import { namesOf } from '../../model/names/named.ts';
import type { CollectionName } from '../../model/schemas/index.ts';
import type { Desk, NamedInFile } from '../desk.ts';
import { fieldsMatching, textsMatching } from '../../files/fields.ts';
import type { Finding } from '../finding.ts';
import type { RuleId } from '../rules.ts';
import { didYouMean } from '../suggest.ts';

type Target =
  'account' | 'article' | 'entity' | 'country' | 'actor' | 'source' | 'event' | 'passage';

/** Which fields point where. */
const REFERENCES: Partial<Record<CollectionName, [pattern: FieldPath, target: Target][]>> = {
  articles: [
    [['original', 'source'], 'source'],
    [['entities', '*'], 'entity'],
    [['dates', '*', 'event'], 'event'],
    [['dates', '*', 'passage'], 'passage'],
    [['dates', '*', 'passage', '*'], 'passage'],
    [['dates', '*', 'by'], 'source'],
    [['dates', '*', 'by', '*'], 'source'],
    [['sources', '*', 'source'], 'source'],
    [['sources', '*', 'passage'], 'passage'],
    [['figures', '*', 'passage'], 'passage'],
    [['relations', '*', 'from'], 'entity'],
    [['relations', '*', 'to'], 'entity'],
    [['relations', '*', 'by'], 'source'],
    [['relations', '*', 'event'], 'account'],
    [['relations', '*', 'passage'], 'passage'],
  ],
  actors: [[['country'], 'country']],
  places: [[['country'], 'country']],
  sources: [
    [['country'], 'country'],
    [['entity'], 'actor'],
    [['derivedFrom', '*'], 'source'],
    [['oneOf'], 'source'],
  ],
  events: [[['place'], 'entity']],
  comparisons: [
    [['articles', '*'], 'article'],
    [['points', '*', 'record', 'contradictedBy', '*'], 'article'],
  ],
};

/** What a mistake is called, and how a message says what is missing around the id. */
const TARGETS: Record<Target, { rule: RuleId; what: string; where?: string }> = {
  account: { rule: 'unknown-event', what: 'account of the event', where: ' in this article' },
  article: { rule: 'unknown-article', what: 'article' },
  entity: { rule: 'unknown-entity', what: 'entity' },
  country: { rule: 'unknown-entity', what: 'country' },
  actor: { rule: 'unknown-entity', what: 'actor' },
  source: { rule: 'unknown-source', what: 'source' },
  event: { rule: 'unknown-event', what: 'event' },
  passage: { rule: 'unknown-passage', what: 'passage', where: ' in this article' },
};

/** Every reference leads to something that is there. */
export function brokenReferences(desk: Desk): Finding[] {
  const idsFor = (target: Target, file: ContentFile): ReadonlySet<string> => {
    switch (target) {
      case 'passage':
        return desk.passages.get(file.id) ?? new Set();
      case 'entity':
        return desk.entityIds;
      case 'country':
        return desk.ids.countries;
      case 'actor':
        return desk.ids.actors;
      case 'account':
        return new Set(textsMatching(file.data, ['dates', '*', 'event']).map(({ value }) => value));
      case 'article':
        return desk.ids.articles;
      case 'source':
        return desk.ids.sources;
      case 'event':
        return desk.ids.events;
    }
  };
  return desk.files.flatMap((file) =>
    (REFERENCES[file.collection] ?? []).flatMap(([pattern, target]) => {
      const ids = idsFor(target, file);
      const { rule, what, where = '' } = TARGETS[target];
      return textsMatching(file.data, pattern)
        .filter(({ value }) => !ids.has(value))
        .map(({ value, field }) => ({
          rule,
          path: file.path,
          at: file.positionOf(field),
          message: `There is no ${what} "${value}"${where}.${didYouMean(value, ids)}`,
        }));
    }),
  );
}

/** What `names` says an original calls something is one of that thing's names. */
export function unknownNames(desk: Desk): Finding[] {
  const things = new Map(desk.named.map((thing) => [thing.id, thing]));
  const owners = new Map(
    desk.named.flatMap((thing) => namesOf(thing).map(({ name }) => [nameKey(name), thing])),
  );
  return desk.files.flatMap((file) =>
    fieldsMatching(file.data, ['names', '*']).flatMap(({ field }): Finding[] => {
      const id = String(field[1]);
      const thing = things.get(id);
      if (!thing) {
        if (desk.entityIds.has(id)) return [];
        return [
          {
            rule: 'unknown-entity',
            path: file.path,
            at: file.positionOf(field, { key: true }),
            message: `There is no entity "${id}".${didYouMean(id, desk.entityIds)}`,
          },
        ];
      }
      const known = new Set(namesOf({ ...thing, demonyms: [] }).map(({ name }) => nameKey(name)));
      const written = textsMatching(file.data, [...field, '*']);
      return written
        .filter(({ value }) => !known.has(nameKey(value)))
        .map(({ value, field: place }) => ({
          rule: 'unknown-name' as const,
          path: file.path,
          at: file.positionOf(place),
          message: whoseName(value, thing, owners.get(nameKey(value))),
        }));
    }),
  );
}

/** Whose a name is that is none of `thing`'s, and what to do. */
function whoseName(name: string, thing: NamedInFile, owner: NamedInFile | undefined): string {
  if (owner === thing) {
    return `"${name}" counts as a mention of "${thing.id}", but is no name of it: it is under "demonyms". Take it off this list.`;
  }
  if (owner) {
    return `"${name}" is a name of "${owner.id}" (${owner.file.path}), not of "${thing.id}". List it under "${owner.id}", or take it away.`;
  }
  const names = namesOf({ ...thing, demonyms: [] }).map((known) => known.name);
  return `"${name}" is not a name of "${thing.id}".${didYouMean(name, names)} Add it to the aliases in ${thing.file.path}, with its "lang" if it is not English.`;
}
