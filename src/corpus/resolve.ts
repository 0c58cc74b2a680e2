import { compareDates } from '../model/dates/compare-dates.ts';
import { yearOf } from '../model/dates/year-of.ts';
import { datingOf } from './dating.ts';
import { ownText } from '../model/names/own-text.ts';
import type { Passage } from '../model/passages.ts';
import type { CollectionName, ContentOf } from '../model/schemas/index.ts';
import { resolveComparison } from './resolve-comparison.ts';
import type { Account, Article, Comparison, Entity, Event, Relation, Source } from './domain.ts';
import { passageOf, wanted } from './wanted.ts';

interface Entry<Name extends CollectionName> {
  id: string;
  data: ContentOf<Name>;
}

/** The collections as they are read, before their references are followed. */
export interface Collections {
  articles: (Entry<'articles'> & { passages: Passage[] })[];
  countries: Entry<'countries'>[];
  actors: Entry<'actors'>[];
  places: Entry<'places'>[];
  sources: Entry<'sources'>[];
  events: Entry<'events'>[];
  comparisons: Entry<'comparisons'>[];
}

/** The same, with every reference followed. */
export interface Resolved {
  /** Newest first, then those of no known year. */
  articles: Article[];
  /** By name. */
  entities: Entity[];
  /** By name. */
  sources: Source[];
  /** By date, then by id. */
  events: Event[];
  /** By title. */
  comparisons: Comparison[];
}

/**
 * Follows every reference between the collections.
 *
 * @throws {Error} when one leads nowhere; the content check finds these first and says where
 */
export function resolve(collections: Collections): Resolved {
  const entities = resolveEntities(collections);
  const sources = resolveSources(collections, entities);
  const events = new Map(
    collections.events.map(({ id, data }) => [
      id,
      {
        kind: 'event' as const,
        id,
        title: data.title,
        sort: data.kind,
        description: ownText(data.description),
        place: data.place === undefined ? undefined : wanted(entities, data.place),
        participants: Object.entries(data.participants).map(([participant, role]) => ({
          entity: wanted(entities, participant),
          role,
        })),
        accounts: [] as Account[],
      },
    ]),
  );
  const articles = collections.articles.map((entry) => resolveArticle(entry, entities, sources));
  for (const [index, { data }] of collections.articles.entries()) {
    const article = articles[index] as Article;
    for (const { event: id, date, written, basis, planned, passage, by } of data.dates) {
      // The event is whole once every account is in it, below.
      const event = wanted(events, id) as Event;
      const [first, ...others] = passage;
      const passages: Account['passages'] = [
        passageOf(article, first),
        ...others.map((other) => passageOf(article, other)),
      ];
      const account = {
        event,
        article,
        date,
        written,
        basis,
        isPlanned: planned,
        passages,
        reliances: article.reliances.filter(
          (reliance) =>
            passages.includes(reliance.passage) && (by?.includes(reliance.source.id) ?? true),
        ),
      };
      article.accounts.push(account);
      event.accounts.push(account);
    }
    article.accounts.sort((a, b) => compareDates(a.date, b.date));
    article.relations = data.relations.flatMap((relation) =>
      resolveRelation(relation, article, entities, sources),
    );
  }
  const articlesById = new Map(articles.map((article) => [article.id, article]));
  return {
    articles: articles.sort(newestFirst),
    entities: byName([...entities.values()]),
    sources: byName([...sources.values()]),
    events: [...events.values()].map(withDate).sort(compareEvents),
    comparisons: collections.comparisons
      .map((entry) => resolveComparison(entry, articlesById))
      .sort((a, b) => (a.title < b.title ? -1 : 1)),
  };
}

function resolveEntities({ countries, actors, places }: Collections): Map<string, Entity> {
  const resolved = new Map<string, Entity>();
  for (const { id, data } of countries) {
    resolved.set(id, {
      kind: 'country',
      id,
      name: data.name,
      exactCase: data.exactCase,
      description: ownText(data.description),
      aliases: data.aliases,
      demonyms: data.demonyms,
      wikidata: data.wikidata,
      sort: undefined,
      country: undefined,
      iso3166: data.iso3166,
      at: undefined,
    });
  }
  const others = [
    ...actors.map((entry) => ({ kind: 'actor' as const, ...entry })),
    ...places.map((entry) => ({ kind: 'place' as const, ...entry })),
  ];
  for (const { kind, id, data } of others) {
    resolved.set(id, {
      kind,
      id,
      name: data.name,
      exactCase: data.exactCase,
      description: ownText(data.description),
      aliases: data.aliases,
      demonyms: [],
      wikidata: data.wikidata,
      sort: data.kind,
      country: data.country === undefined ? undefined : wanted(resolved, data.country),
      iso3166: undefined,
      at: 'at' in data ? data.at : undefined,
    });
  }
  return resolved;
}

function resolveSources(
  { sources }: Collections,
  entities: Map<string, Entity>,
): Map<string, Source> {
  const resolved = new Map(
    sources.map(({ id, data }): [string, Source] => {
      const common = {
        kind: 'source' as const,
        id,
        sort: data.kind,
        description: ownText(data.description),
        derivedFrom: [],
        oneOf: undefined,
      };
      if ('entity' in data) {
        const entity = wanted(entities, data.entity);
        const { name, exactCase, aliases, country, wikidata } = entity;
        return [
          id,
          {
            ...common,
            entity,
            name,
            exactCase,
            aliases,
            country,
            wikidata,
            url: undefined,
            affiliation: undefined,
          },
        ];
      }
      const { name, exactCase, aliases, url, affiliation, wikidata } = data;
      const country = data.country === undefined ? undefined : wanted(entities, data.country);
      return [
        id,
        {
          ...common,
          entity: undefined,
          name,
          exactCase,
          aliases,
          country,
          url,
          affiliation,
          wikidata,
        },
      ];
    }),
  );
  for (const { id, data } of sources) {
    const source = wanted(resolved, id);
    source.derivedFrom = (data.derivedFrom ?? []).map((from) => wanted(resolved, from));
    source.oneOf = data.oneOf === undefined ? undefined : wanted(resolved, data.oneOf);
  }
  return resolved;
}

function resolveArticle(
  { id, data, passages }: Collections['articles'][number],
  entities: Map<string, Entity>,
  sources: Map<string, Source>,
): Article {
  const { title, summary, original } = data;
  const article: Article = {
    kind: 'article',
    id,
    title,
    summary,
    original: {
      title: original.title,
      source: wanted(sources, original.source),
      author: original.author,
      published: original.published,
      basis: original.basis,
      url: original.url,
      copies: original.copies,
    },
    entities: data.entities.map((entity) => wanted(entities, entity)),
    names: Object.entries(data.names).map(([entity, names]) => ({
      entity: wanted(entities, entity),
      names,
    })),
    accounts: [],
    reliances: [],
    figures: [],
    relations: [],
    passages,
  };
  article.reliances = data.sources.map(({ source, sourcing, passage }) => ({
    article,
    source: wanted(sources, source),
    sourcing,
    passage: passageOf(article, passage),
  }));
  article.figures = data.figures.map(({ value, qualifier, unit, counts, date, passage }) => ({
    article,
    value,
    qualifier,
    unit,
    counts,
    date,
    passage: passageOf(article, passage),
  }));
  return article;
}

/** A tie that goes both ways is two. */
function resolveRelation(
  relation: Collections['articles'][number]['data']['relations'][number],
  article: Article,
  entities: Map<string, Entity>,
  sources: Map<string, Source>,
): Relation[] {
  const [from, to] = [wanted(entities, relation.from), wanted(entities, relation.to)];
  const tie: Relation = {
    article,
    from,
    type: relation.type,
    to,
    isMutual: relation.mutual,
    by: wanted(sources, relation.by),
    account: article.accounts.find(({ event }) => event.id === relation.event),
    what: relation.what,
    channel: relation.channel,
    passage: passageOf(article, relation.passage),
  };
  return relation.mutual ? [tie, { ...tie, from: to, to: from }] : [tie];
}

function withDate(
  event: Omit<Event, 'dating' | 'accounts' | 'articles'> & { accounts: Account[] },
): Event {
  const whole = event as Event;
  whole.accounts.sort((a, b) =>
    compareDates(a.article.original.published, b.article.original.published),
  );
  whole.articles = [...new Set(whole.accounts.map(({ article }) => article))];
  whole.dating = datingOf(whole.accounts);
  return whole;
}

function compareEvents(a: Event, b: Event): number {
  return compareDates(a.dating.date, b.dating.date) || (a.id < b.id ? -1 : 1);
}

/** Articles of no known year come last: nothing says that they are new. */
function newestFirst(a: Article, b: Article): number {
  const isUndated = ({ original }: Article) => Number(yearOf(original.published) === undefined);
  return (
    isUndated(a) - isUndated(b) ||
    compareDates(b.original.published, a.original.published) ||
    (a.id < b.id ? -1 : 1)
  );
}

function byName<Thing extends { name: string }>(things: Thing[]): Thing[] {
  const order = new Intl.Collator('en');
  return things.sort((a, b) => order.compare(a.name, b.name));
}
