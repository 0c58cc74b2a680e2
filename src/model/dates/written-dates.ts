import { plainSpan } from './in-range.ts';

/** A day or month as a text writes it. */
export interface WrittenDate {
  /** Where it stands, in UTF-16 units. */
  start: number;
  end: number;
  /** What it can mean, the likeliest first, each as `2015-09-30` or `2015-09`: "10/09/2015" is in September or October. */
  dates: string[];
}

const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const MONTH = `(?<name>${MONTHS.join('|')})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?';
const YEAR = '(?<year>\\d{4})';
/** Ways to write a date; the longest go first. */
const WAYS = [
  `${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`,
  `${MONTH}\\s+${DAY},?\\s+${YEAR}`,
  `${MONTH},?\\s+(?:of\\s+)?${YEAR}`,
  `${YEAR}(?<sign>[-‑–/.])(?<month>\\d{1,2})(?:\\k<sign>(?:(?<day>\\d{1,2})|XX))?[~?%]?`,
  `(?<first>\\d{1,2})(?<sign>[-/.])(?<second>\\d{1,2})\\k<sign>${YEAR}`,
].map((way) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[-/.])${way}(?![\\p{L}\\p{N}]|[-/.]\\d)`, 'giu'));

/**
 * The days and months in a text, in digits (`2015-09-30`, 30.9.2015) or with an English month
 * (30 September 2015, Sept. 30, 2015, September 2015), in order. A day that is not on the calendar is none.
 */
export function writtenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const way of WAYS) {
    for (const { 0: words, index, groups = {} } of text.matchAll(way)) {
      const end = index + words.length;
      const dates = datesOf(groups).filter((date) => plainSpan(date) !== undefined);
      // Of "31 June 2015" the month is not what is meant.
      const isTaken = found.some((other) => index < other.end && end > other.start);
      if (!isTaken) found.push({ start: index, end, dates });
    }
  }
  return found.filter(({ dates }) => dates.length > 0).sort((a, b) => a.start - b.start);
}

function datesOf({ year = '', name, month, day, first, second }: Record<string, string>): string[] {
  if (first !== undefined && second !== undefined) {
    // American first, as the site is written; a point is a European's.
    const american = plainDate(year, first, second);
    const european = plainDate(year, second, first);
    return [...new Set([american, european])];
  }
  return [plainDate(year, name === undefined ? (month ?? '') : monthNamed(name), day)];
}

function monthNamed(name: string): string {
  return String(MONTHS.findIndex((month) => new RegExp(`^${month}$`, 'i').test(name)) + 1);
}

function plainDate(year: string, month: string, day: string | undefined): string {
  return [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
