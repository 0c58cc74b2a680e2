import type { EventMark } from '../drawing/mark-shape.ts';
import type { Filter } from '../model/filters.ts';

/** The first and the last day that a date may mean, as days since 1970-01-01; `null` where it is open. */
export type JsonSpan = [earliest: number | null, latest: number | null];

/** An article's telling of an event, and what was known from then on of when it was. */
export interface Telling {
  /** The article's id. */
  article: string;
  /** When the article was published. */
  told: JsonSpan;
  /** When the event was, as far as this and the earlier articles let us know. */
  date: JsonSpan;
  /** Whether the date is only about that: it is then certainly in no range. */
  isAbout: boolean;
  /** The date in words, with "planned" where it is, and how sure it is. */
  words: string;
  /** The days that it is listed at, by when it happened and by when it was told; `null` where no year is known. */
  listed: Record<'happened' | 'told', number | null>;
  /** Where the date is drawn, in shares of the picture's width. */
  mark: EventMark;
}

/** An event as its entry in the list carries it for the script. */
export interface TimelineEvent {
  id: string;
  /** By which values of each filter it is found: their ids. */
  values: Record<Exclude<Filter, 'year'>, string[]>;
  /** By the last day on which each may have been published. */
  tellings: [Telling, ...Telling[]];
}
