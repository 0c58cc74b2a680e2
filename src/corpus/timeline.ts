import { compareDates } from '../model/dates/compare-dates.ts';
import { dateWords } from '../model/dates/date-words.ts';
import { daySpan } from '../model/dates/day-span.ts';
import { isApproximate } from '../model/dates/is-approximate.ts';
import { type FoldedScale, foldedScale } from '../model/drawing/folded-scale.ts';
import { type Mark, markOf, onRows, type PlacedMark } from '../model/drawing/lanes.ts';
import { compareAccounts } from './compare-accounts.ts';
import type { Account, Article, Event } from './domain.ts';

/** An event on the picture. */
export interface DrawnEvent {
  event: Event;
  mark: PlacedMark;
  /** Its accounts, the most exact first, with where each would put it. */
  accounts: { account: Account; mark: Mark }[];
}

/** An article on the picture, at its day of publication. */
export interface DrawnArticle {
  article: Article;
  mark: PlacedMark;
}

/** The picture of a timeline. */
export interface DrawnTimeline {
  scale: FoldedScale;
  events: DrawnEvent[];
  articles: DrawnArticle[];
}

/** The line of time on which events and the articles that tell of them are, without quiet times. */
export function timelineScale(events: Event[], width: number): FoldedScale {
  return foldedScale(
    [
      ...events.map(({ datedBy }) => daySpan(datedBy.date)),
      ...articlesOf(events).map(({ original }) => daySpan(original.published)),
    ],
    width,
  );
}

function articlesOf(events: Event[]): Article[] {
  return [...new Set(events.flatMap((event) => event.articles))].sort((a, b) =>
    compareDates(a.original.published, b.original.published),
  );
}

/**
 * Lays events and the articles that tell of them on one scale.
 *
 * @param events by date
 * @param widthOf how wide the label of a mark is, in the unit of the width; 0 for none
 * @param width of the picture, in any unit
 */
export function drawnTimeline(
  events: Event[],
  widthOf: (thing: Event | Article) => number,
  width: number,
): DrawnTimeline {
  const articles = articlesOf(events);
  const scale = timelineScale(events, width);
  const drawn = (date: string) => markOf(daySpan(date), isApproximate(date), scale, width);
  const placedEvents = onRows(
    events.map(({ datedBy }) => drawn(datedBy.date)),
    events.map(widthOf),
    width,
  );
  const placedArticles = onRows(
    articles.map(({ original }) => drawn(original.published)),
    articles.map(widthOf),
    width,
  );
  return {
    scale,
    events: events.map((event, index) => ({
      event,
      mark: placedEvents[index] as PlacedMark,
      accounts: event.accounts
        .toSorted(compareAccounts)
        .map((account) => ({ account, mark: drawn(account.date) })),
    })),
    articles: articles.map((article, index) => ({
      article,
      mark: placedArticles[index] as PlacedMark,
    })),
  };
}

/** A date, with how it was inferred when it does not stand in an article as such. */
export interface Dated {
  /** EDTF. */
  date: string;
  basis: string | undefined;
}

/** A date in words, and whether we inferred it. */
export function datedWords({ date, basis }: Dated): string {
  return `${dateWords(date)}${basis === undefined ? '' : ', inferred'}`;
}
