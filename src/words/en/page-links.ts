import { numberWords } from './language.ts';

/** Ways through a list that goes over several pages. */
export const pageLinks = {
  label: 'Pages of this list',
  previous: 'Previous page',
  next: 'Next page',
};

/** The title of a page of a list: "Articles, page 2 of 9"; the first has that of the list. */
export function pageTitle(title: string, { current, last }: { current: number; last: number }) {
  return current === 1 ? title : `${title}, page ${numberWords(current)} of ${numberWords(last)}`;
}
