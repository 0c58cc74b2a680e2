import { compareDates } from '../model/dates/compare-dates.ts';
import { dateWords } from '../model/dates/date-words.ts';
import { daySpan } from '../model/dates/day-span.ts';
import { isApproximate } from '../model/dates/is-approximate.ts';
import { type FoldedScale, foldedScale } from '../model/drawing/folded-scale.ts';
import { type Mark, markOf, onRows, type PlacedMark } from '../model/drawing/lanes.ts';
import type { Article, Event } from './domain.ts';

/** Something on the picture of a timeline, at its date. */
export interface Drawn<T> {
  thing: T;
  mark: PlacedMark;
}

/** The picture of a timeline. */
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

/** A line of time on which events and the publications of articles are, without quiet times. */
export function timelineScale(events: Event[], articles: Article[], width: number): FoldedScale {
  return foldedScale(
    [
      ...events.map(({ datedBy }) => daySpan(datedBy.date)),
      ...articles.map(({ original }) => daySpan(original.published)),
    ],
    width,
  );
}

/**
 * Where a date is drawn.
 *
 * @param date EDTF
 * @param width of the scale, in its unit
 */
export function markOfDate(date: string, scale: FoldedScale, width: number): Mark {
  return markOf(daySpan(date), isApproximate(date), scale, width);
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
    things: T[],
    dateOf: (thing: T) => string,
  ): Drawn<T>[] => {
    const marks = things.map((thing) => markOfDate(dateOf(thing), scale, width));
    const placed = onRows(marks, things.map(widthOf), width);
    return things.map((thing, index) => ({ thing, mark: placed[index] as PlacedMark }));
  };
  return {
    scale,
    events: onLanes(events, ({ datedBy }) => datedBy.date),
    articles: onLanes(articles, ({ original }) => original.published),
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
