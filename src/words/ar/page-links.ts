import { numberWords } from './language.ts';

/** Ways through a list that goes over several pages. */
export const pageLinks = {
  label: 'صفحات هذه القائمة',
  previous: 'الصفحة السابقة',
  next: 'الصفحة التالية',
};

/** The title of a page of a list: "Articles, page 2 of 9"; the first has that of the list. */
export function pageTitle(title: string, { current, last }: { current: number; last: number }) {
  return current === 1 ? title : `${title}، الصفحة ${numberWords(current)} من ${numberWords(last)}`;
}
