import { counted } from './counted.ts';

const mostOfTheWords = (pages: number) =>
  `${counted(pages, 'page')} ${pages === 1 ? 'has' : 'have'} most of the words`;

/** What a search says of what it finds. */
export const searchResults = {
  /** Names that what is typed may become. */
  suggestions: 'Names that begin so',
  /** Names besides the one that was typed; the letters are a button. */
  alsoSearched: 'Also searched: {names}. {letters}',
  betweenNames: ', ',
  onlyLetters: (query: string) => `Only the letters “${query}”`,
  /** What of the query a page has not. */
  without: (words: string[]) => `without ${words.map((word) => `“${word}”`).join(', ')}`,
  /** What a query names, at the start of what was found for it. */
  named: (names: string[]) => names.join(' and '),
  articlesFound: (named: string, articles: number, otherPages: number) =>
    `${named}: ${counted(articles, 'article')} found${otherPages > 0 ? `, and ${counted(otherPages, 'more-page')}` : ''}.`,
  /** @param named nothing where the query names nothing */
  pagesFound: (named: string, pages: number) =>
    `${named && `${named}: `}${counted(pages, 'page')} found.`,
  partlyFound: (pages: number) => `${mostOfTheWords(pages)}.`,
  onlyPartlyFound: (pages: number) => `No page has all the words; ${mostOfTheWords(pages)}.`,
  nothingFound: 'Nothing found. Try another spelling, fewer words or fewer filters.',
  /** With what the query names. */
  withoutText: 'The full text cannot be searched now; this is what you named.',
  cannotBeSearched: 'The full text cannot be searched now.',
  /** Why it cannot. */
  replaced: 'The site has been renewed since this page was loaded.',
  withoutNames: 'Names cannot be looked up now, only the letters of the query were searched for.',
  /** Where names cannot be looked up. */
  noSuchLetters: 'No page has these letters.',
  unloaded: (pages: number) => `${counted(pages, 'page')} of them cannot be shown now.`,
  slow: 'Still searching: little comes over the network. Everything can also be reached from the indexes: {indexes}.',
  corrected: (query: string) => `Showing results for “${query}”.`,
  searchInstead: (query: string) => `Search for “${query}” instead`,
  didYouMean: 'Did you mean {queries}',
  allInIndexes: 'Everything can be reached from the indexes: {indexes}.',
  lookInIndexes: 'Or look in the indexes: {indexes}.',
  showMore: 'Show more',
};
