import { areDatedApart, areFarApartInExactness } from './dating.ts';
import type { Account, Article, Entity, Event, Figure } from './domain.ts';
import { daySpan } from '../model/dates/day-span.ts';
import { sourcingsIn } from './sourcing.ts';
import { figureWords } from '../model/figures.ts';
import type { Passage } from '../model/passages.ts';

/** One article's account of an event with what its passages name beyond the date. */
export interface AccountInDetail {
  account: Account;
  /** Those who take part, as far as the passages name them. */
  participants: Entity[];
  /** The places that the passages name. */
  places: Entity[];
  figures: Figure[];
  /** What the passages name and no other of the articles does anywhere. */
  adds: Entity[];
  /** What other accounts name and this article does nowhere. */
  leavesOut: Entity[];
}

/** What accounts of one event can differ on. */
export const ASPECTS = [
  'date',
  'exactness',
  'place',
  'participants',
  'figures',
  'sourcing',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** An event's accounts side by side. */
export interface EventInDetail {
  accounts: AccountInDetail[];
  /** What the accounts differ on; nothing when there is only one. */
  differences: Aspect[];
  /** The articles that name somebody who took part and came out later, but do not tell of it. */
  silent: Article[];
}

/**
 * Lays an event's accounts side by side.
 *
 * @param entityOf the country, actor or place of an id; nothing for sources
 * @param articlesWith the articles that mention an entity
 */
export function eventInDetail(
  event: Event,
  entityOf: (id: string) => Entity | undefined,
  articlesWith: (entity: Entity) => Article[],
): EventInDetail {
  const entitiesIn = (passages: Passage[]) => {
    const ids = new Set(passages.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
    return [...ids].flatMap((id) => entityOf(id) ?? []);
  };
  const inAccounts = new Set(event.accounts.flatMap(({ passages }) => entitiesIn(passages)));
  const inArticles = new Map(event.articles.map((one) => [one, new Set(entitiesIn(one.passages))]));
  const articlesNaming = countsOf([...inArticles.values()].flatMap((entities) => [...entities]));
  const accounts = event.accounts.map((account): AccountInDetail => {
    const { article, passages } = account;
    const own = entitiesIn(passages);
    return {
      account,
      participants: event.participants.map(({ entity }) => entity).filter((e) => own.includes(e)),
      places: own.filter(({ kind }) => kind === 'place'),
      figures: article.figures.filter(({ passage }) => passages.includes(passage)),
      adds: event.articles.length > 1 ? own.filter((one) => articlesNaming.get(one) === 1) : [],
      leavesOut: [...inAccounts].filter((entity) => !inArticles.get(article)?.has(entity)),
    };
  });
  return {
    accounts,
    differences: ASPECTS.filter((aspect) => DIFFERS[aspect](accounts, event)),
    silent: silentOn(event, articlesWith),
  };
}

/** What makes accounts differ in an aspect; what an article names elsewhere is no difference. */
const DIFFERS: Record<Aspect, (details: AccountInDetail[], event: Event) => boolean> = {
  date: (_, { accounts }) => areDatedApart(accounts),
  exactness: (_, { accounts }) => !areDatedApart(accounts) && areFarApartInExactness(accounts),
  place: (details) =>
    details.some(({ leavesOut }) => leavesOut.some(({ kind }) => kind === 'place')),
  participants: (details, { participants }) =>
    details.some(({ leavesOut }) => participants.some(({ entity }) => leavesOut.includes(entity))),
  figures: (details, { articles }) => {
    const given = new Set(details.flatMap(({ figures }) => figures.map(figureWords)));
    return articles.some(({ figures }) => !given.isSubsetOf(new Set(figures.map(figureWords))));
  },
  sourcing: (details) =>
    differ(details.map(({ account }) => sourcingsIn(account.reliances).sort())),
};

function countsOf<Thing>(things: Thing[]): Map<Thing, number> {
  const counts = new Map<Thing, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

function differ(values: unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size > 1;
}

/** An article that may have come out before it is not silent on it. */
function silentOn(event: Event, articlesWith: (entity: Entity) => Article[]): Article[] {
  const { latest } = daySpan(event.dating.date);
  const near = new Set(event.participants.flatMap(({ entity }) => articlesWith(entity)));
  return [...near].filter(
    (article) =>
      !event.articles.includes(article) && daySpan(article.original.published).earliest > latest,
  );
}
