import { citing as words } from '../words/index.ts';
import { byFamily } from './authors.ts';
import type { CslDateParts, CslItem } from './csl-item.ts';
import { titled } from './titled.ts';

const TYPES = { webpage: 'ELEC', 'article-newspaper': 'NEWS' } as const;

/**
 * A record for reference managers.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(item: CslItem): string {
  const { type, author = [], issued, accessed, version, locator, note, URL: url } = item;
  const [first] = issued?.['date-parts'] ?? [];
  const fields: [tag: string, value: string | false | undefined][] = [
    ['TY', TYPES[type]],
    ['TI', titled(item).title],
    ...author.map((name): [string, string] => ['AU', byFamily(name)]),
    ['T2', item['container-title']],
    ['PY', first && String(first[0])],
    ['DA', first && !issued?.literal && slashed(first)],
    ['ET', version],
    ['SE', locator && words.paragraph(locator)],
    ['UR', url],
    ['Y2', accessed?.['date-parts'] && slashed(accessed['date-parts'][0])],
    ['N1', [issued?.literal, note].filter(Boolean).join('; ')],
    ['LA', item.language],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replaceAll(/\s+/g, ' ')}`] : [],
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** As the format has it: year/month/day, with a slash for what is not known. */
function slashed([year, ...others]: CslDateParts): string {
  return [year, ...others.map((part) => String(part).padStart(2, '0'))].join('/');
}
