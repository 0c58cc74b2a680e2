import { citing as words, listed } from '../words/index.ts';
import type { CslItem } from './csl-item.ts';
import { asPrinted } from './authors.ts';
import { commaed, dateIn } from './style-parts.ts';

/** A line of Markdown with a link (CommonMark). */
export function markdown(item: CslItem): string {
  const { title, author = [], issued, accessed, version, locator, note, URL: url } = item;
  const name = markdownText(title ?? words.untitled);
  return commaed(
    url ? `[${name}](<${url.replaceAll(/[<>\\\n]/g, encodeURIComponent)}>)` : name,
    markdownText(listed(author.map(asPrinted))),
    `*${markdownText(item['container-title'])}*`,
    version,
    issued && dateIn(words.chicagoDate, issued),
    locator && words.paragraph(locator),
    note,
    accessed && words.accessedWithin(dateIn(words.chicagoDate, accessed)),
  );
}

/** A text in one line, with nothing in it that Markdown would read as a sign of its own. */
export function markdownText(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#&!|~]/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^([-+=])/, String.raw`\$1`);
}
