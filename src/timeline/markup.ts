/** What the markup of a timeline and its script call its parts. */
export const CLASSES = {
  /** The sections of the list, one for each year. */
  groups: 'groups',
  date: 'event-date',
  /** Says that an event is only possibly in the range that is shown. */
  possibly: 'possibly',
  /** What could not be known before all had been told. */
  withHindsight: 'with-hindsight',
  /** The sign of an event whose accounts cannot all be true. */
  conflict: 'conflict',
  /** A mark that is only possibly in the range. */
  isPossible: 'is-possible',
  /** What the reader points at in the other of list and picture. */
  isPointed: 'is-pointed',
} as const;

export const ATTRIBUTES = {
  /** What the values of the filters are called, by filter and id, in JSON. */
  names: 'data-names',
  /** An event in the list, as a `TimelineEvent` in JSON. */
  item: 'data-timeline',
  /** The year of a section of the list. */
  year: 'data-year',
  /** The id of the event of a mark, of the article of a mark, of the article of an account. */
  event: 'data-event',
  article: 'data-article',
  account: 'data-account',
  /** Where a stretch of the picture begins and ends, in shares of the whole line of time. */
  act: 'data-act',
  /** The address to be shown in a frame of another site. */
  embed: 'data-embed',
} as const;
