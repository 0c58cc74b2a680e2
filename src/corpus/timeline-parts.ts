import { yearOf } from '../model/dates/compare-dates.ts';
import type { Event } from './domain.ts';
import { type ListPage, listPages, ON_ONE_PAGE } from './list-pages.ts';

/** A page of the timeline. */
export interface TimelinePart {
  /** Its path below that of the timeline: `2015/page_2`; nothing for the timeline itself. */
  path: string | undefined;
  /** The year of its events where it is a page of one; `undated` of those of no known year. */
  of: number | 'undated' | undefined;
  page: ListPage<Event>;
}

/** The timeline in pages: one where that holds all, else the newest and some for each year. */
export interface TimelineParts {
  parts: TimelinePart[];
  /** The years that have pages, and how many events of each; none where one page holds all. */
  years: { of: number | 'undated'; events: number }[];
  /** On which page of all an event stands: as the path of a part. */
  pathOf: (event: Event) => string | undefined;
}

/** With more a timeline is not read as a whole. */
const MOST_ON_ONLY_PAGE = 60;

/**
 * The events of a timeline in pages.
 *
 * @param events by date
 */
export function timelineParts(events: Event[]): TimelineParts {
  const whole = (items: Event[]): TimelinePart => ({
    path: undefined,
    of: undefined,
    page: { items, current: 1, last: 1 },
  });
  if (events.length <= MOST_ON_ONLY_PAGE) {
    return { parts: [whole(events)], years: [], pathOf: () => undefined };
  }
  const byYear = [
    ...Map.groupBy(events, ({ dating }): number | 'undated' => yearOf(dating.date) ?? 'undated'),
  ].sort(([a], [b]) => (a === 'undated' ? 1 : b === 'undated' ? -1 : a - b));
  const parts = byYear.flatMap(([of, inYear]) =>
    listPages(inYear, ON_ONE_PAGE.timeline).map(({ segment, page }) => ({
      path: [String(of), segment].filter(Boolean).join('/'),
      of,
      page,
    })),
  );
  const paths = new Map(parts.flatMap(({ path, page }) => page.items.map((one) => [one, path])));
  const dated = events.filter(({ dating }) => yearOf(dating.date) !== undefined);
  return {
    parts: [whole(dated.slice(-ON_ONE_PAGE.timeline)), ...parts],
    years: byYear.map(([of, inYear]) => ({ of, events: inYear.length })),
    pathOf: (event) => paths.get(event),
  };
}

/** The path of a part, from the root of the site: `/timeline/2015/`. */
export function pathOfPart(part: string | undefined): string {
  return part === undefined ? '/timeline/' : `/timeline/${part}/`;
}
