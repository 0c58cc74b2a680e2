import type { Filter } from '../model/filters.ts';

/** The first and the last day that a date may mean, as days since 1970-01-01; `null` where it is open. */
export type JsonSpan = [earliest: number | null, latest: number | null];

/** What one article says of when an event was. */
export interface TimelineAccount {
  /** The article's id. */
  article: string;
  date: JsonSpan;
  /** Whether the date is only about that: it is then certainly in no range. */
  isAbout: boolean;
  /** The date in words, with "inferred" where it is. */
  words: string;
  /** When the article was published. */
  told: JsonSpan;
  /** Where the date is drawn, in shares of the picture's width. */
  mark: { from: number; to: number; fade: Fade; isInferred: boolean };
}

/** At which ends a mark fades out; a day does at none. */
export type Fade = 'none' | 'both' | 'start' | 'end';

/** An event as its entry in the list carries it for the script. */
export interface TimelineEvent {
  id: string;
  /** By which values of each filter it is found. */
  values: Record<Exclude<Filter, 'year'>, string[]>;
  /** The most exact first: the first that is told gives the date. */
  accounts: [TimelineAccount, ...TimelineAccount[]];
}
