import { counted } from './counted.ts';
import { numberWords } from './language.ts';

const allOf = (count: number, one: string, many: string) =>
  count === 1 ? `The one ${one}` : `All ${numberWords(count)} ${many}`;

/** The home page. */
export const home = {
  findings: 'What was found',
  conflicts: 'Where accounts conflict',
  /** An event of which outlets give dates that do not fit each other; `{note}` is one of the next two. */
  dated: '{outlet}: {date}{note}',
  written: (words: string) => `, written “${words}”`,
  noTimeGiven: ', no time given',
  comparisons: (comparisons: string) => `${comparisons}, question by question`,
  articles: (articles: number) =>
    `${counted(articles, 'article')}${articles === 1 ? '' : ', newest first'}`,
  allArticles: 'All articles',
  span: 'When it happened, and when it was told',
  emptyYears: (years: string) => `${years}: nothing`,
  spanKey:
    'Above the line: articles, by when they were published. Below it: events, by when they happened. A thick mark is a day; a thin line is a date that is known less well, as long as it may be.',
  spanKeyOfBars:
    'Above the line: how many articles were published in each year. Below it: how many events happened.',
  notOnLine: (events: string) => `Not on the line: ${events} of no known year.`,
  searchLabel: 'Search the articles',
  searchPlaceholder: 'Search: a name, a place, a word',
  searchButton: 'Search',
  mostMentioned: {
    country: 'Countries that most articles mention',
    actor: 'Actors that most articles mention',
    place: 'Places that most articles mention',
  },
  all: {
    country: (count: number) => allOf(count, 'country', 'countries'),
    actor: (count: number) => allOf(count, 'actor', 'actors'),
    place: (count: number) => allOf(count, 'place', 'places'),
  },
};
