import { counted } from './counted.ts';
import { listed } from './language.ts';

/** The page of the timeline, its picture and its list. */
export const timeline = {
  title: 'Timeline',
  description:
    'Every dated happening that the articles report, in order, each with the passages that tell of it.',
  /** @param years of each stretch of time; none where they are too many */
  lead: (events: number, stretches: number, years: string[]) =>
    `${counted(events, 'event')} in ${counted(stretches, 'stretch-of-time')}${years.length > 0 ? `: ${listed(years)}` : ''}.${stretches > 1 ? ' Quiet times are folded.' : ''}`,
  /** Of a page of a year of it: "Timeline, 2015". */
  titleOf: (year: string) => `Timeline, ${year}`,
  descriptionOf: (title: string) =>
    `${title}: dated happenings that the articles report, in order, each with the passages that tell of it.`,
  leadOf: (events: string, all: string) => `${events} of ${all}. The other years are a page away.`,
  years: 'Years',
  newest: 'Newest',
  /** A year, and how many events it has. */
  year: (year: string, events: string) => `${year} (${events})`,
  embedTitle: 'Timeline of events',
  embedDescription:
    'The timeline, to be shown in a frame on another site; what it shows is in its address.',
  needsScript: 'All events are shown: filters need JavaScript.',
  skip: 'Skip the picture',
  withoutYear: (events: number) =>
    `Not in the picture, but at the end of the list: ${counted(events, 'event')} of no known year.`,
  articles: 'Articles: {articles}.',
  article: '{outlet}, {published}',
  betweenArticles: '; ',
  controls: 'Order, time and filters',
  order: 'Order',
  byHappened: 'when it happened',
  byTold: 'when these articles first told it',
  from: 'From',
  to: 'To',
  asOf: 'Only what had been told by',
  datesHelp:
    'A year, month or day: 2015, 2015-10, 2015-10-24. What may also lie outside the range is marked.',
  download: 'Download',
  /** The links are the names of formats. */
  downloads:
    'Every account with its EDTF date and its passage: {csv}, {json}; the events of known years as a calendar: {ics}.',
  /** A link by which a program for calendars has it and what changes in it. */
  subscribe: 'Subscribe to the calendar',
  embed: 'Show it on another site, as it is filtered now',
  embedCode: 'Code for another site',
  lanes: {
    told: 'Told: articles, when published',
    happened: 'Happened: events, as far as known',
  },
  marks: {
    day: 'a day',
    time: 'a longer time, or about then',
    before: 'on or before',
    after: 'from then on',
    planned: 'planned',
    article: 'an article, when published',
    beyond: 'begins earlier, or ends later, than its stretch',
    conflict: 'no day fits all accounts',
  },
};
