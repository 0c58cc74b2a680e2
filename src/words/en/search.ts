import { listed } from './language.ts';

/** Where a search is typed. */
export const search = {
  title: 'Search',
  /** @param filters what they are called, where there are any */
  description: (filters: string[]) =>
    `Search the full text of every digest and page${filters.length > 0 ? `, narrowed by ${listed(filters).toLowerCase()}` : ''}.`,
  needsScript:
    'Search runs in your browser and needs JavaScript, which is off. Everything can be reached from the indexes: {indexes}.',
  /** Where what searches has not come. The way is a link to the page of search. */
  notLoaded: 'Search is not here yet: the network is slow, or the site has been renewed. {way}',
  /** Of a link to the same search on a page that is loaded anew. */
  anew: 'Load search anew',
  field: 'Search the full text',
  submit: 'Search',
  help: 'Any name, spelling or script; “exact words” in quotation marks; -word to leave one out.',
  /** Of the part above the results. */
  named: 'What the query names',
  samples: 'For example: {queries}',
  /** Of the link that opens the dialog. */
  open: 'Search',
  dialog: 'Search',
  withFilters: 'Search page with filters',
  close: 'Close',
};
