import { citing as words } from '../words/index.ts';
import type { CslDate, CslDateParts } from './csl-item.ts';

/** How a style writes a day, month or year of the calendar. */
export type DateStyle = (parts: CslDateParts) => string;

/** A date as a style has it; what is no day, month or year in words. */
export function dateIn(style: DateStyle, { 'date-parts': days, literal }: CslDate): string {
  return literal ?? (days ? style(days[0]) : words.noDate);
}

/** A title between quotation marks; those within it become single ones. A piece without one is described. */
export function quoted(title: string | undefined, closed: string): string {
  if (title === undefined) return `${words.untitled}${closed}`;
  const inner = title
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/"([^"]*)"/g, '‘$1’');
  return `“${inner}${/[?!]$/.test(inner) && closed === '.' ? '' : closed}”`;
}

/** The parts that there are, each ended by a full stop, unless it has an end of its own. */
export function sentences(...parts: (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.?!]”?$|^https?:.*\.$/.test(part ?? '') ? part : `${part ?? ''}.`))
    .join(' ');
}

/** The parts that there are, one after the other with commas between. */
export function commaed(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(words.comma);
}
