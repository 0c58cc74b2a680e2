import { citing as words } from '../words/index.ts';
import type { CslItem } from './csl-item.ts';
import { firstByFamily } from './authors.ts';
import { commaed, dateIn, quoted, sentences } from './style-parts.ts';

/**
 * An entry of a list of references, as plain text.
 *
 * @see https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-2.html Chicago, author and date, 17th edition
 */
export function chicago(item: CslItem): string {
  const { type, issued, accessed, locator, version, note, URL: url } = item;
  const isNews = type === 'article-newspaper';
  const container = item['container-title'];
  const title = quoted(item.title && words.titleCase(item.title, item.language), '.');
  const author = firstByFamily(item) ?? (isNews ? container : undefined);
  const [parts] = issued?.['date-parts'] ?? [];
  const year = parts ? words.year(parts[0]) : words.noDate;
  const day = issued && dateIn(words.chicagoDate, issued);
  const paragraph = locator && words.paragraph(locator);
  const head = author === undefined ? [title, year] : [author, year, title];
  const place = isNews
    ? [commaed(author === container ? undefined : container, day, paragraph)]
    : [container, commaed(day, paragraph)];
  return sentences(
    ...head,
    version,
    ...place,
    accessed && words.accessed(dateIn(words.chicagoDate, accessed)),
    note,
    url,
  );
}
