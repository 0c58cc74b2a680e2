import type { Article, Event } from '../corpus/domain.ts';
import { articlesTelling } from '../corpus/timeline.ts';
import { placedSpan } from '../model/dates/day-span.ts';
import { isApproximate } from '../model/dates/exactness.ts';
import { yearOf } from '../model/dates/compare-dates.ts';
import { type FoldedScale, foldedScale } from './folded-scale.ts';
import { type Mark, markOf, onRows, type PlacedMark } from './lanes.ts';

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
