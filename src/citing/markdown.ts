import { citing as words } from '../words/index.ts';
import type { CslItem } from './csl-item.ts';
import { authorOf, commaed, dateIn } from './style-parts.ts';

/** A line of Markdown with a link (CommonMark). */
export function markdown(item: CslItem): string {
  const { title, issued, accessed, version, locator, note, URL: url } = item;
  const name = escaped(title ?? words.untitled);
  return commaed(
    url ? `[${name}](<${url.replaceAll(/[<>\\\n]/g, encodeURIComponent)}>)` : name,
    authorOf(item) && escaped(authorOf(item) ?? ''),
    `*${escaped(item['container-title'])}*`,
    version,
    issued && dateIn(words.chicagoDate, issued),
    locator && words.paragraph(locator),
    note,
    accessed && words.accessedWithin(dateIn(words.chicagoDate, accessed)),
  );
}

/** What Markdown would read as signs of its own is kept as it is. */
function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#&!|~]/g, (sign) => `\\${sign}`);
}
