import { compareDates } from '../model/dates/compare-dates.ts';
import type { Account, Article, Entity, Event, Relation, Source } from './domain.ts';
import type { Provenance } from './provenance.ts';
import type { Collections } from './resolve.ts';
import { passageOf, wanted } from './wanted.ts';

/** What articles refer to. */
interface Referred {
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
  /** Without accounts as yet. */
  events: ReadonlyMap<string, Event>;
  chainOf: Provenance['chainOf'];
}

type Entry = Collections['articles'][number];

/**
 * Follows the references of an article, and adds its accounts to their events.
 *
 * @throws {Error} when one leads nowhere
 */
export function resolveArticle({ id, data, passages }: Entry, referred: Referred): Article {
  const { entities, sources, events, chainOf } = referred;
  const { title, summary, original } = data;
  const outlet = wanted(sources, original.source);
  const relied = data.sources.map(({ source }) => source);
  const article: Article = {
    kind: 'article',
    id,
    title,
    summary,
    original: {
      title: original.title,
      source: outlet,
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
  const chainFrom = (source: Source) => chainOf(outlet, relied, source);
  article.reliances = data.sources.map(({ source: from, sourcing, passage }) => {
    const source = wanted(sources, from);
    const chain = chainFrom(source);
    return { article, source, sourcing, passage: passageOf(article, passage), chain };
  });
  article.figures = data.figures.map(({ value, qualifier, unit, counts, date, passage }) => ({
    article,
    value,
    qualifier,
    unit,
    counts,
    date,
    passage: passageOf(article, passage),
  }));
  article.accounts = data.dates.map((account) => resolveAccount(account, article, events));
  for (const account of article.accounts) account.event.accounts.push(account);
  article.accounts.sort((a, b) => compareDates(a.date, b.date));
  article.relations = data.relations.flatMap((relation) => {
    const by = wanted(sources, relation.by);
    return resolveRelation(relation, { article, by, chain: chainFrom(by) }, entities);
  });
  return article;
}

function resolveAccount(
  { event, date, written, basis, planned, passage, by }: Entry['data']['dates'][number],
  article: Article,
  events: ReadonlyMap<string, Event>,
): Account {
  const [first, ...others] = passage;
  const passages: Account['passages'] = [
    passageOf(article, first),
    ...others.map((other) => passageOf(article, other)),
  ];
  return {
    event: wanted(events, event),
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
}

/** A tie that goes both ways is two. */
function resolveRelation(
  { from, type, to, mutual, event, what, channel, passage }: Entry['data']['relations'][number],
  said: Pick<Relation, 'article' | 'by' | 'chain'>,
  entities: ReadonlyMap<string, Entity>,
): Relation[] {
  const { article } = said;
  const tie: Relation = {
    ...said,
    from: wanted(entities, from),
    type,
    to: wanted(entities, to),
    isMutual: mutual,
    account: article.accounts.find((account) => account.event.id === event),
    what,
    channel,
    passage: passageOf(article, passage),
  };
  return mutual ? [tie, { ...tie, from: tie.to, to: tie.from }] : [tie];
}
