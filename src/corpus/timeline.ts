import { compareDates } from '../model/dates/compare-dates.ts';
import { dateWords } from '../model/dates/date-words.ts';
import { daySpan, placedSpan } from '../model/dates/day-span.ts';
import { isApproximate } from '../model/dates/is-approximate.ts';
import { yearOf } from '../model/dates/year-of.ts';
import { type FoldedScale, foldedScale } from '../model/drawing/folded-scale.ts';
import { type Mark, markOf, onRows, type PlacedMark } from '../model/drawing/lanes.ts';
import { datingOf } from './dating.ts';
import type { Article, Dating, Event } from './domain.ts';

/** Something on the picture of a timeline, at its date. */
export interface Drawn<T> {
  thing: T;
  mark: PlacedMark;
}

/** The picture of a timeline, of what has a year. */
export interface DrawnTimeline {
  scale: FoldedScale;
  events: Drawn<Event>[];
  articles: Drawn<Article>[];
}

/** The articles that tell of some events, the earliest first. */
export function articlesTelling(events: Event[]): Article[] {
  return [...new Set(events.flatMap((event) => event.articles))].sort((a, b) =>
    compareDates(a.original.published, b.original.published),
  );
}

/** What was known of an event's date once an article had told of it: as far as it and the earlier ones do. */
export interface DatedTelling {
  article: Article;
  dating: Dating;
}

/** The tellings of an event, by the last day on which the article may have been published. */
export function tellingsOf({ accounts, articles }: Event): DatedTelling[] {
  const lastDay = ({ original }: Article) => daySpan(original.published).latest;
  const inOrder = articles.toSorted((a, b) => lastDay(a) - lastDay(b));
  return inOrder.flatMap((article, index) => {
    const told = new Set(inOrder.slice(0, index + 1));
    const [first, ...others] = accounts.filter((account) => told.has(account.article));
    return first ? [{ article, dating: datingOf([first, ...others]) }] : [];
  });
}

/**
 * A line of time on which events and the publications of articles are, without quiet times. What has no
 * known year does not stretch it.
 */
export function timelineScale(events: Event[], articles: Article[], width: number): FoldedScale {
  return foldedScale(
    [
      ...events.map(({ dating }) => placedSpan(dating.date)),
      ...articles.map(({ original }) => placedSpan(original.published)),
    ],
    width,
  );
}

/**
 * Where a date is drawn; one of which no year is known, all along the scale.
 *
 * @param date EDTF
 * @param width of the scale, in its unit
 */
export function markOfDate(date: string, scale: FoldedScale, width: number): Mark {
  return markOf(placedSpan(date), isApproximate(date), scale, width);
}

/**
 * Lays events and the articles that tell of them on one scale.
 *
 * @param events by date
 * @param widthOf how wide the label of a mark is, in px; 0 for none
 * @param width of the picture, in px
 */
export function drawnTimeline(
  events: Event[],
  widthOf: (thing: Event | Article) => number,
  width: number,
): DrawnTimeline {
  const articles = articlesTelling(events);
  const scale = timelineScale(events, articles, width);
  const onLanes = <T extends Event | Article>(
    all: T[],
    dateOf: (thing: T) => string,
  ): Drawn<T>[] => {
    const things = all.filter((thing) => yearOf(dateOf(thing)) !== undefined);
    const marks = things.map((thing) => markOfDate(dateOf(thing), scale, width));
    const placed = onRows(marks, things.map(widthOf), width);
    return things.map((thing, index) => ({ thing, mark: placed[index] as PlacedMark }));
  };
  return {
    scale,
    events: onLanes(events, ({ dating }) => dating.date),
    articles: onLanes(articles, ({ original }) => original.published),
  };
}

/** A date, with how it was inferred when it does not stand in an article as such. */
export interface Dated {
  /** EDTF. */
  date: string;
  basis: string | undefined;
  /** Whether it was told of as still to come. */
  isPlanned?: boolean;
}

/** A date in words, and whether it was planned or inferred by us. */
export function datedWords({ date, basis, isPlanned = false }: Dated): string {
  return [dateWords(date), ...notesOf({ basis, isPlanned })].join(', ');
}

/** What a reader has to know beside a date: that what was told was only planned, or that we inferred it. */
export function notesOf({ basis, isPlanned }: Pick<Dated, 'basis' | 'isPlanned'>): string[] {
  return [...(isPlanned ? ['planned'] : []), ...(basis === undefined ? [] : ['inferred'])];
}
