import type { CslDate, CslItem } from './csl-item.ts';
import { citing as words } from '../words/index.ts';

/**
 * An entry of a bibliography for LaTeX. What is written twice is for BibTeX and for biblatex, which has a field for a
 * whole date; braces keep capitals, and a name whole.
 *
 * @see https://ctan.org/pkg/biblatex
 */
export function bibtex(item: CslItem): string {
  const { id, title, author, issued, accessed, version, locator, URL: url, language } = item;
  const note = [version, locator && words.paragraph(locator)].filter(Boolean).join('; ');
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{${escaped(title ?? words.untitled)}}`],
    ['author', author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')],
    ['organization', escaped(item['container-title'])],
    ['year', issued && String(issued['date-parts'][0]?.[0] ?? '')],
    ['date', issued && dates(issued)],
    ['url', url && addressed(url)],
    ['urldate', accessed && dates(accessed)],
    ['note', note && escaped(note)],
    ['langid', language],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{${id},`, ...written, '}'].join('\n');
}

/** ISO 8601, a span with a slash, what is about with a tilde. */
function dates({ 'date-parts': days, circa }: CslDate): string {
  const written = days.map(([year, ...others]) => {
    // There the year before 1 is 0.
    const counted = year > 0 ? year : year + 1;
    const sign = counted < 0 ? '-' : '';
    return [
      `${sign}${String(Math.abs(counted)).padStart(4, '0')}`,
      ...others.map((part) => String(part).padStart(2, '0')),
    ].join('-');
  });
  return `${written.join('/')}${circa ? '~' : ''}`;
}

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\~^{}$&#_%]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/** An address is taken as it stands, so that only what would end it must be written otherwise. */
function addressed(url: string): string {
  return url.replaceAll(/[{}\\]/g, encodeURIComponent);
}
