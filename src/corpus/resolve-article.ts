import type { Edition } from '../model/schemas/ledger.ts';
import { authorNames } from '../model/author-name.ts';
import { PUBLISHED } from '../model/schemas/article.ts';
import { compareDates } from '../model/dates/compare-dates.ts';
import type { Account, Article, Entity, Event, Relation, Source } from './domain.ts';
import type { Provenance } from './provenance.ts';
import type { OwnTextReader } from './read-own-text.ts';
import type { Collections } from './resolve.ts';
import type { Vocabulary } from './vocabulary.ts';
import { inDeskWords } from '../words/in-desk-words.ts';
import { passageOf, wanted } from './wanted.ts';

/** What articles refer to. */
interface Referred {
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
  /** Without accounts as yet. */
  events: ReadonlyMap<string, Event>;
  vocabulary: Vocabulary;
  provenance: Provenance;
  read: OwnTextReader;
}

type Entry = Collections['articles'][number];

/** An article of which only the passages are there; the rest is filled in when what it refers to can be read. */
export function untoldArticle({ id, data, passages }: Entry, editions: Edition[]): Article {
  return {
    kind: 'article',
    id,
    title: data.title,
    summary: undefined as unknown as Article['summary'],
    original: undefined as unknown as Article['original'],
    entities: [],
    names: [],
    wording: Object.entries(data.wording).map(([what, words]) => ({ what, words })),
    accounts: [],
    reliances: [],
    figures: [],
    relations: [],
    passages,
    locators: new Map(Object.entries(data.locators)),
    editions,
    isDraft: data.draft,
  };
}

/**
 * Follows the references of an article, and adds its accounts to their events.
 *
 * @throws {Error} when one leads nowhere
 */
export function tellArticle(article: Article, { data }: Entry, referred: Referred): void {
  const { entities, sources, provenance, read } = referred;
  const {
    source: publisher,
    grade,
    basis,
    title,
    author,
    familyNames,
    published,
    url,
  } = data.original;
  const { copies, archived, seen, language } = data.original;
  const outlet = wanted(sources, publisher);
  article.summary = read(data.summary, article);
  article.original = {
    title,
    source: outlet,
    authors: authorNames(author ?? [], familyNames),
    published,
    grade,
    basis: basis === undefined ? undefined : read(basis, article),
    url,
    copies,
    archived,
    seen,
    language,
  };
  article.entities = entitiesOf(article, data.entities, entities);
  // An id may be "constructor", which every object has something by.
  const written = new Map(Object.entries(data.names));
  article.names = article.entities.map((entity) => ({
    entity,
    names: written.get(entity.id) ?? [entity.name],
  }));
  const relied = data.sources.flatMap(({ source, sourcing, passage: passages, derivedFrom }) =>
    passages.map((id) => ({
      article,
      source: wanted(sources, source),
      sourcing,
      passage: passageOf(article, id),
      derivedFrom: (derivedFrom ?? []).map((from) => wanted(sources, from)),
    })),
  );
  article.reliances = relied.map((reliance) => ({
    ...reliance,
    carries: provenance.carriedBy(relied, reliance),
    chain: provenance.chainOf(outlet, relied, reliance.source, reliance.passage),
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
  article.accounts = data.dates.map((account) => resolveAccount(account, article, referred));
  for (const account of article.accounts) account.event.accounts.push(account);
  article.accounts.sort((a, b) => compareDates(a.date, b.date));
  article.relations = data.relations.flatMap((relation) => {
    const by = wanted(sources, relation.by);
    const chain = provenance.chainOf(outlet, relied, by, passageOf(article, relation.passage));
    return relation.to.flatMap((to) =>
      resolveRelation({ ...relation, to }, { article, by, chain }, referred),
    );
  });
}

/** What its list names or, without one, what its passages do, in order. */
function entitiesOf(
  { passages }: Article,
  listed: string[],
  entities: Referred['entities'],
): Entity[] {
  if (listed.length > 0) return listed.map((id) => wanted(entities, id));
  const mentioned = passages.flatMap(({ mentions }) => mentions.map(({ entity }) => entity));
  return [...new Set(mentioned)].flatMap((id) => entities.get(id) ?? []);
}

function resolveAccount(
  said: Entry['data']['dates'][number],
  article: Article,
  { events, read }: Referred,
): Account {
  const { event, date, written, grade, basis, reckonedFrom, knownBy, planned, passage, by } = said;
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
    grade,
    basis: grade === 'stated' ? undefined : read(basis ?? basisOf(said), article),
    reckonedFrom: (reckonedFrom ?? []).map((id) =>
      id === PUBLISHED ? article : wanted(events, id),
    ),
    isPlanned: planned,
    isKnownBy: knownBy,
    passages,
    reliances: article.reliances.filter(
      (reliance) =>
        passages.includes(reliance.passage) && (by?.includes(reliance.source.id) ?? true),
    ),
  };
}

/** How a date follows of which the desk says only that it is before the article, or held then. */
function basisOf({ knownBy }: Pick<Entry['data']['dates'][number], 'knownBy'>): string {
  const { besideDates } = inDeskWords;
  return knownBy ? besideDates.heldByArticle : besideDates.beforeArticle;
}

/** A tie that goes both ways is two. */
function resolveRelation(
  {
    from,
    type,
    to,
    mutual,
    event,
    undated,
    onRecord,
    what,
    channel,
    passage,
  }: Omit<Entry['data']['relations'][number], 'to'> & { to: string },
  said: Pick<Relation, 'article' | 'by' | 'chain'>,
  { entities, vocabulary: { relations: types } }: Referred,
): Relation[] {
  const { article } = said;
  const tieType = wanted(types, type);
  const isMutual = mutual || tieType.isMutual === true;
  const tie: Relation = {
    ...said,
    from: wanted(entities, from),
    type: tieType,
    to: wanted(entities, to),
    isMutual,
    isOnRecord: onRecord,
    standing: 'claimed',
    reliances: article.reliances.filter(
      ({ source, passage: resting }) => source === said.by && resting.id === passage,
    ),
    account: article.accounts.find((account) => account.event.id === event),
    undated,
    what,
    channel,
    passage: passageOf(article, passage),
  };
  return isMutual ? [tie, { ...tie, from: tie.to, to: tie.from }] : [tie];
}
