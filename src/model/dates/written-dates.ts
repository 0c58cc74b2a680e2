import { everydayReadings } from './everyday-readings.ts';
import { plainSpan } from './in-range.ts';
import { MONTH_NAMES } from './month-names.ts';

/** A day or month as a text writes it. */
export interface WrittenDate {
  /** Where it stands, in UTF-16 units. */
  start: number;
  end: number;
  /** What it can mean, the likeliest first, each as `2015-09-30` or `2015-09`: "10/09/2015" is in September or October. */
  dates: string[];
}

const MONTH = `(?:${MONTH_NAMES.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|Sept)\\.?`;
const DAY = '\\d{1,2}(?:st|nd|rd|th|\\.)?';
const YEAR = '\\d{4}';
/** Ways to write a date; the longest go first. */
const WAYS = [
  `(?<date>${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR})`,
  `(?<date>${MONTH}\\s+${DAY},?\\s+${YEAR})`,
  `(?<date>${MONTH},?\\s+(?:of\\s+)?${YEAR})`,
  `(?<date>${YEAR}(?<sign>[-‑–/.])\\d{1,2}(?:\\k<sign>\\d{1,2})?)(?:-XX)?[~?%]?`,
  `(?<date>\\d{1,2}(?<sign>[-/.])\\d{1,2}\\k<sign>${YEAR})`,
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
      const dates = everydayReadings(groups.date ?? '')
        .map(({ date }) => date)
        .filter((date) => plainSpan(date) !== undefined);
      // Of "31 June 2015" the month is not what is meant.
      const isTaken = found.some((other) => index < other.end && end > other.start);
      if (!isTaken) found.push({ start: index, end, dates });
    }
  }
  return found.filter(({ dates }) => dates.length > 0).sort((a, b) => a.start - b.start);
}
