import { citing as words } from '../words/index.ts';
import type { CslItem } from './csl-item.ts';
import { firstOfMany } from './authors.ts';
import { commaed, dateIn, quoted, sentences } from './style-parts.ts';

/**
 * An entry of a list of works cited, as plain text.
 *
 * @see https://style.mla.org/works-cited/works-cited-a-quick-guide/ MLA, 9th edition
 */
export function mla(item: CslItem): string {
  const { issued, accessed, locator, version, note, URL: url } = item;
  return sentences(
    firstOfMany(item),
    quoted(item.title && words.titleCase(item.title, item.language), '.'),
    commaed(
      item['container-title'],
      version,
      issued && dateIn(words.mlaDate, issued),
      locator && words.paragraph(locator),
      note,
      url,
    ),
    accessed && words.accessed(dateIn(words.mlaDate, accessed)),
  );
}
