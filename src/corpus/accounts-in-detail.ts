import type { Account, Article, Entity, Event, Figure, Reliance } from './domain.ts';
import { daySpan } from '../model/dates/day-span.ts';
import { figureWords } from '../model/figures.ts';

/** One article's account of an event with what its passage names beyond the date. */
export interface AccountInDetail {
  account: Account;
  /** Whom the passage relies on. */
  reliances: Reliance[];
  /** Those who take part, as far as the passage names them. */
  participants: Entity[];
  /** The places that the passage names. */
  places: Entity[];
  figures: Figure[];
  /** What only this account names, and what others name and it does not. */
  adds: Entity[];
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
 * @param articlesNaming the articles that mention an entity
 */
export function eventInDetail(
  event: Event,
  entityOf: (id: string) => Entity | undefined,
  articlesNaming: (entity: Entity) => Article[],
): EventInDetail {
  const named = event.accounts.map(({ passage }) => {
    const ids = new Set(passage.mentions.map(({ entity }) => entity));
    return [...ids].flatMap((id) => entityOf(id) ?? []);
  });
  const accounts = event.accounts.map((account, index): AccountInDetail => {
    const own = named[index] ?? [];
    const others = new Set(named.filter((_, other) => other !== index).flat());
    return {
      account,
      reliances: reliancesOf(account),
      participants: event.participants.map(({ entity }) => entity).filter((e) => own.includes(e)),
      places: own.filter(({ kind }) => kind === 'place'),
      figures: account.article.figures.filter(({ passage }) => passage === account.passage),
      adds: event.accounts.length > 1 ? own.filter((entity) => !others.has(entity)) : [],
      leavesOut: [...others].filter((entity) => !own.includes(entity)),
    };
  });
  return {
    accounts,
    differences: ASPECTS.filter((aspect) => DIFFERS[aspect](accounts)),
    silent: silentOn(event, articlesNaming),
  };
}

/** Whom the passage of an account relies on. */
export function reliancesOf({ article, passage }: Account): Reliance[] {
  return article.reliances.filter((reliance) => reliance.passage === passage);
}

const idsOf = (things: { id: string }[]) => things.map(({ id }) => id).sort();

/** What makes accounts differ in an aspect. */
const DIFFERS: Record<Aspect, (details: AccountInDetail[]) => boolean> = {
  date: (details) => areApart(details.map(({ account }) => account)),
  exactness: (details) => {
    const stated = details
      .map(({ account }) => account)
      .filter(({ written }) => written !== undefined);
    return !areApart(stated) && differ(stated.map(({ date }) => date));
  },
  place: (details) => differ(details.map(({ places }) => idsOf(places))),
  participants: (details) => differ(details.map(({ participants }) => idsOf(participants))),
  figures: (details) => differ(details.map(({ figures }) => figures.map(figureWords).sort())),
  sourcing: (details) =>
    differ(
      details.map(({ reliances }) =>
        [...new Set(reliances.map(({ sourcing }) => sourcing))].sort(),
      ),
    ),
};

/** Whether no day fits all dates: a date that is less exact than another does not differ from it. */
function areApart(accounts: Account[]): boolean {
  const spans = accounts.map(({ date }) => daySpan(date));
  return (
    Math.max(...spans.map(({ earliest }) => earliest)) >
    Math.min(...spans.map(({ latest }) => latest))
  );
}

function differ(values: unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size > 1;
}

function silentOn(event: Event, articlesNaming: (entity: Entity) => Article[]): Article[] {
  const { earliest } = daySpan(event.datedBy.date);
  const near = new Set(event.participants.flatMap(({ entity }) => articlesNaming(entity)));
  return [...near].filter(
    (article) =>
      !event.articles.includes(article) && daySpan(article.original.published).latest >= earliest,
  );
}
