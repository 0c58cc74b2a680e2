import { inOrder } from '../words/index.ts';
import { NOT_FOUND } from '../model/own-words.ts';
import type { CitedText, Entity, Source, Thing } from './domain.ts';
import type { OwnTextReader } from './read-own-text.ts';
import type { Collections } from './resolve.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wanted } from './wanted.ts';

/** Everything that has a name, with its references followed. */
export interface ResolvedThings {
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
  /** Everything that a text can mention: entities, and sources under their own names. */
  things: ReadonlyMap<string, Thing>;
}

/** Descriptions name other things and cite articles, so they are read when all of these are there. */
const NOT_YET: CitedText = { text: '', links: [], notes: [] };

/**
 * Follows the references between things. Their descriptions are still to be read: see `describeThings`.
 *
 * @throws {Error} when a reference leads nowhere
 */
export function resolveThings(collections: Collections, vocabulary: Vocabulary): ResolvedThings {
  const entities = resolveEntities(collections, vocabulary);
  const sources = resolveSources(collections, entities);
  const ownNamed = byName(sources).filter(
    ({ entity, sort }) => entity === undefined && sort !== 'unnamed',
  );
  const things = new Map<string, Thing>(
    [...byName(entities), ...ownNamed].map((thing) => [thing.id, thing]),
  );
  return { entities, sources, things };
}

/** Reads what is said of things in words of ours. */
export function describeThings(
  { countries, actors, places, ...collections }: Collections,
  { entities, sources }: ResolvedThings,
  read: OwnTextReader,
): void {
  for (const { id, data } of [...countries, ...actors, ...places]) {
    wanted(entities, id).description = read(data.description);
  }
  for (const { id, data } of collections.sources) {
    const source = wanted(sources, id);
    source.description = read(data.description);
    if ('ownership' in data && data.ownership !== undefined) {
      source.isOwnerNotFound = data.ownership === NOT_FOUND;
      source.ownership = source.isOwnerNotFound ? undefined : read(data.ownership);
    }
  }
}

/** Things in the order of their names. */
export function byName<Named extends { name: string }>(
  things: ReadonlyMap<string, Named>,
): Named[] {
  return [...things.values()].sort((a, b) => inOrder(a.name, b.name));
}

function resolveEntities(
  { countries, actors, places }: Collections,
  vocabulary: Vocabulary,
): Map<string, Entity> {
  const resolved = new Map<string, Entity>();
  for (const { id, data } of countries) {
    resolved.set(id, {
      kind: 'country',
      id,
      name: data.name,
      inSentence: data.inSentence ?? data.name,
      exactCase: data.exactCase,
      description: NOT_YET,
      aliases: data.aliases,
      demonyms: data.demonyms,
      wikidata: data.wikidata,
      sort: undefined,
      countries: [],
      iso3166: data.iso3166,
      at: undefined,
    });
  }
  const others = [
    ...actors.map((entry) => ({ kind: 'actor' as const, kinds: vocabulary.actors, ...entry })),
    ...places.map((entry) => ({ kind: 'place' as const, kinds: vocabulary.places, ...entry })),
  ];
  for (const { kind, kinds, id, data } of others) {
    resolved.set(id, {
      kind,
      id,
      name: data.name,
      inSentence: data.inSentence ?? data.name,
      exactCase: data.exactCase,
      description: NOT_YET,
      aliases: data.aliases,
      demonyms: [],
      wikidata: data.wikidata,
      sort: wanted(kinds, data.kind),
      countries: [data.country ?? []].flat().map((country) => wanted(resolved, country)),
      iso3166: undefined,
      at: 'at' in data ? data.at : undefined,
    });
  }
  return resolved;
}

function resolveSources(
  { sources }: Collections,
  entities: ReadonlyMap<string, Entity>,
): Map<string, Source> {
  const resolved = new Map(
    sources.map(({ id, data }): [string, Source] => {
      const common = {
        kind: 'source' as const,
        id,
        sort: data.kind,
        description: NOT_YET,
        derivedFrom: [],
        oneOf: undefined,
      };
      if ('entity' in data) {
        const entity = wanted(entities, data.entity);
        const { name, inSentence, exactCase, aliases, countries, wikidata } = entity;
        const [country] = countries;
        const own = { url: undefined, ownership: undefined, isOwnerNotFound: false };
        const named = { name, inSentence, exactCase, aliases, wikidata };
        return [id, { ...common, ...named, entity, country, ...own }];
      }
      const { name, inSentence = name, exactCase, aliases, url, wikidata } = data;
      const country = data.country === undefined ? undefined : wanted(entities, data.country);
      const own = { url, ownership: undefined, isOwnerNotFound: false };
      const named = { name, inSentence, exactCase, aliases, wikidata };
      return [id, { ...common, ...named, entity: undefined, country, ...own }];
    }),
  );
  for (const { id, data } of sources) {
    const source = wanted(resolved, id);
    source.derivedFrom = (data.derivedFrom ?? []).map((from) => wanted(resolved, from));
    source.oneOf = data.oneOf === undefined ? undefined : wanted(resolved, data.oneOf);
  }
  return resolved;
}
