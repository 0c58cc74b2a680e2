import { citing as words } from '../words/index.ts';
import type { CslItem } from './csl-item.ts';
import { withInitials } from './authors.ts';
import { commaed, dateIn, sentences } from './style-parts.ts';

/**
 * An entry of a list of references, as plain text.
 *
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/examples APA, 7th edition
 */
export function apa(item: CslItem): string {
  const { issued, accessed, locator, version, note, URL: url } = item;
  const author = withInitials(item);
  const date = `(${issued ? dateIn(words.apaDate, issued) : words.noDate})`;
  const within = commaed(version, locator && words.paragraph(locator));
  const title = `${item.title ?? words.untitled}${within && ` (${within})`}`;
  const head = author === undefined ? [title, date] : [author, date, title];
  // An address is not ended by a full stop, lest it be taken for a part of it.
  const from = url && (accessed ? words.retrieved(dateIn(words.chicagoDate, accessed), url) : url);
  return [sentences(...head, item['container-title'], note), from].filter(Boolean).join(' ');
}
