import type { CslDateParts, CslItem, CslName } from './csl-item.ts';
import { citing as words } from '../words/index.ts';
import { titled } from './titled.ts';

/**
 * An entry of a bibliography for LaTeX. What is written twice is for BibTeX and for biblatex, which has a field for a
 * whole date; braces keep capitals, and a name whole.
 *
 * @see https://ctan.org/pkg/biblatex
 */
export function bibtex(item: CslItem): string {
  const {
    id,
    author,
    issued,
    accessed,
    version,
    locator,
    note: ofAddress,
    URL: url,
    language,
  } = item;
  const note = [issued?.literal, version, locator && words.paragraph(locator), ofAddress]
    .filter(Boolean)
    .join('; ');
  const [first] = issued?.['date-parts'] ?? [];
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{${escaped(titled(item).title)}}`],
    ['author', author?.map(nameOf).join(' and ')],
    ['organization', escaped(item['container-title'])],
    ['year', first && String(first[0])],
    ['date', first && dateOf(first)],
    ['url', url && addressed(url)],
    ['urldate', accessed?.['date-parts'] && dateOf(accessed['date-parts'][0])],
    ['note', note && escaped(note)],
    ['langid', language],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{${id},`, ...written, '}'].join('\n');
}

function nameOf(name: CslName): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  return `{${escaped(name.family)}}, ${escaped(name.given)}`;
}

/** ISO 8601, where the year before 1 is 0. */
function dateOf([year, ...others]: CslDateParts): string {
  const counted = year > 0 ? year : year + 1;
  const sign = counted < 0 ? '-' : '';
  return [
    `${sign}${String(Math.abs(counted)).padStart(4, '0')}`,
    ...others.map((part) => String(part).padStart(2, '0')),
  ].join('-');
}

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Signs that TeX would join into another, as two apostrophes into a quotation mark, are kept apart. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\~^{}$&#_%]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .replaceAll(/(?<=([-'`,<>]))\1|(?<=[!?])`/g, (sign) => `{}${sign}`);
}

/** An address is taken as it stands, so that only what would end it must be written otherwise. */
function addressed(url: string): string {
  return url.replaceAll(/[{}\\]/g, encodeURIComponent);
}
