import { type WhatThereIs, whatThereIs } from './what-there-is.ts';
import type {
  Article,
  Comparison,
  Entity,
  Event,
  PlacedPassage,
  Relation,
  Reliance,
  Source,
} from './domain.ts';
import { type CollectionName, schemas } from '../model/schemas/index.ts';
import { statementsIn, type SupportCounts, supportCounts } from '../model/own-words.ts';
import { type Conflict, conflictsIn, namedAtIssue } from './conflicts.ts';
import { pairId } from '../model/paths.ts';
import { involvedIn } from './side-by-side.ts';
import { wholeOf } from './whole-of.ts';
import { type Index, indexBy } from './index-by.ts';
import { closestPairs, type Pair } from './pairs.ts';
import { topicsOf } from './related.ts';
import { type TimelineParts, timelineParts } from './timeline-parts.ts';
import { type Collections, resolve, type Resolved } from './resolve.ts';

/** How an article's original writes the name of an entity. */
export interface WrittenName {
  entity: Entity;
  name: string;
  article: Article;
}

const COLLECTIONS = Object.keys(schemas) as CollectionName[];

/**
 * Everything that the content says, with its references followed and listed by id. What pages ask of it is
 * answered in the modules beside this one, each named for its questions.
 */
export interface Corpus extends Resolved {
  countries: Entity[];
  actors: Entity[];
  places: Entity[];
  /** Every tie that an article tells of, oldest article first. */
  relations: Relation[];
  /** The passages that name a thing, oldest article first; by its id. */
  passagesNaming: Index<PlacedPassage>;
  /**
   * The events that an entity takes part in or that happen there, and of a country those of its bodies and places,
   * by date; by its id.
   */
  eventsWith: Index<Event>;
  /** The events in which two have a part, by date; by the ids of both, as `pairId` gives them. */
  eventsWithBoth: Index<Event>;
  /** The questions on which articles conflict in passages that name something; by its id. */
  conflictsNaming: Index<Conflict>;
  /** How originals write an entity, oldest article first; by its id. */
  writtenNames: Index<WrittenName>;
  /**
   * The ties in which an entity, or a body or place of a country, is the one that acts, and those in which it is
   * the other; by its id.
   */
  tiesFrom: Index<Relation>;
  tiesTo: Index<Relation>;
  /** The articles whose originals a source published, oldest first; by its id. */
  publishedBy: Index<Article>;
  /** The passages that rest on a source, oldest article first; by its id. */
  reliancesOn: Index<Reliance>;
  /** The passages that rest on a source through others, oldest article first; by its id. */
  reliancesThrough: Index<Reliance>;
  /** The sources whose word comes from a source, always or in some passage, by name; by its id. */
  carriersOf: Index<Source>;
  /** The sources that an actor is: one or none; by the actor's id. */
  speakingFor: Index<Source>;
  /** The comparisons that an article is in; by its id. */
  comparisonsWith: Index<Comparison>;
  /** The articles that share an event, a source or an entity, newest first; by kind and id. */
  articlesOnTopic: Index<Article>;
  /** On what everything that the content states rests. */
  support: SupportCounts;
  /** The day on which the text of an article last changed, as its ledger has it. */
  changedOn: string | undefined;
  timeline: TimelineParts;
  has: WhatThereIs;
  /** The pairs that occur together most, by `pairId`. */
  pairs: ReadonlyMap<string, Pair>;
}

/**
 * Follows the references of the collections and makes the indexes, once for all pages.
 *
 * @throws {Error} when a reference leads nowhere; the content check finds these first and says where
 */
export function corpusOf(collections: Collections): Corpus {
  const resolved = resolve(collections);
  const { articles, entities, sources, events, comparisons } = resolved;
  const oldestFirst = articles.toReversed();
  const relations = oldestFirst.flatMap((article) => article.relations);
  const reliances = oldestFirst.flatMap((article) => article.reliances);
  const eventsWith = indexBy(events, (event) => involvedIn(event).flatMap(withWhole));
  const lists = {
    ...resolved,
    countries: entities.filter(({ kind }) => kind === 'country'),
    actors: entities.filter(({ kind }) => kind === 'actor'),
    places: entities.filter(({ kind }) => kind === 'place'),
    relations,
  };
  return {
    ...lists,
    passagesNaming: indexBy(
      oldestFirst.flatMap((article) => article.passages.map((passage) => ({ article, passage }))),
      ({ passage }) => passage.mentions.map(({ entity }) => entity),
    ),
    eventsWith,
    eventsWithBoth: indexBy(events, pairsInvolvedIn),
    conflictsNaming: indexBy(conflictsIn(comparisons), namedAtIssue),
    writtenNames: indexBy(
      oldestFirst.flatMap((article) =>
        article.names.flatMap(({ entity, names }) =>
          names.map((name) => ({ entity, name, article })),
        ),
      ),
      ({ entity }) => [entity.id],
    ),
    tiesFrom: indexBy(relations, ({ from }) => withWhole(from)),
    tiesTo: indexBy(relations, ({ to }) => withWhole(to)),
    publishedBy: indexBy(oldestFirst, ({ original }) => [original.source.id]),
    reliancesOn: indexBy(reliances, ({ source }) => [source.id]),
    reliancesThrough: indexBy(reliances, ({ carries }) => carries.map(({ id }) => id)),
    carriersOf: carriersIn(sources, reliances),
    speakingFor: indexBy(sources, ({ entity }) => (entity ? [entity.id] : [])),
    comparisonsWith: indexBy(comparisons, (comparison) => comparison.articles.map(({ id }) => id)),
    articlesOnTopic: indexBy(articles, (article) => topicsOf(article).keys()),
    support: supportCounts(
      COLLECTIONS.flatMap((name) =>
        collections[name].flatMap(({ data }) => statementsIn(name, data)),
      ),
    ),
    changedOn: articles
      .flatMap(({ editions }) => editions.map(({ date }) => date))
      .sort()
      .at(-1),
    timeline: timelineParts(events),
    has: whatThereIs(lists),
    pairs: closestPairs(oldestFirst, resolved.things, eventsWith),
  };
}

function carriersIn(sources: Source[], reliances: Reliance[]): Index<Source> {
  const said = new Map(sources.map((source) => [source, new Set(source.derivedFrom)]));
  for (const { source, derivedFrom } of reliances) {
    for (const from of derivedFrom) said.get(source)?.add(from);
  }
  return indexBy(sources, (source) => [...(said.get(source) ?? [])].map(({ id }) => id));
}

/** The pairs of those who are involved in an event. */
function pairsInvolvedIn(event: Event): string[] {
  const involved = involvedIn(event);
  return involved.flatMap((one, index) =>
    involved.slice(index + 1).map((other) => pairId(one, other)),
  );
}

/** The ids of an entity and of the country that it is a part of. */
function withWhole(entity: Entity): string[] {
  return [entity.id, wholeOf(entity).id];
}
