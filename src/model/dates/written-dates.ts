import { everydayReadings } from './everyday-readings.ts';
import { plainSpan } from './in-range.ts';
import { MONTH_NAMES, monthsByName } from './month-names.ts';
import { alternatives } from '../alternatives.ts';
import { withAsciiDigits } from '../ascii-digits.ts';

/** A day or month as a text writes it. */
export interface WrittenDate {
  /** Where it stands, in UTF-16 units. */
  start: number;
  end: number;
  /** What it can mean, the likeliest first, each as `2015-09-30` or `2015-09`: "10/09/2015" is in September or October. */
  dates: string[];
}

const DAY = '\\d{1,2}(?:st|nd|rd|th|\\.)?';
const YEAR = '\\d{4}';

/**
 * Makes what reads the days and months in a text, in digits of any script (`2015-09-30`, 30.9.2015, ٢٠١٥/٩/٣٠) or
 * with the name of a month in English or another language (30 September 2015, Sept. 30, 2015, ٣٠ سبتمبر ٢٠١٥), in
 * order. A day that is not on the calendar is none.
 *
 * @param languages tags of BCP 47
 */
export function dateReader(languages: Iterable<string> = []): (text: string) => WrittenDate[] {
  const months = monthsByName(languages);
  const ways = waysToWrite(months.keys());
  return (text) => {
    const found: WrittenDate[] = [];
    for (const way of ways) {
      for (const { 0: words, index, groups = {} } of withAsciiDigits(text).matchAll(way)) {
        const end = index + words.length;
        const { date = '', month = '' } = groups;
        const name = MONTH_NAMES[(months.get(month.toLowerCase()) ?? 0) - 1] ?? month;
        const dates = everydayReadings(date.replace(month, name))
          .map((reading) => reading.date)
          .filter((reading) => plainSpan(reading) !== undefined);
        // Of "31 June 2015" the month is not what is meant.
        const isTaken = found.some((other) => index < other.end && end > other.start);
        if (!isTaken) found.push({ start: index, end, dates });
      }
    }
    return found.filter(({ dates }) => dates.length > 0).sort((a, b) => a.start - b.start);
  };
}

/** Ways to write a date; the longest go first. */
function waysToWrite(months: Iterable<string>): RegExp[] {
  const month = `(?<month>${alternatives(months)})\\.?`;
  return [
    `(?<date>${DAY}\\s+(?:of\\s+)?${month},?\\s+${YEAR})`,
    `(?<date>${month}\\s+${DAY},?\\s+${YEAR})`,
    `(?<date>${month},?\\s+(?:of\\s+)?${YEAR})`,
    `(?<date>${YEAR}(?<sign>[-‑–/.])\\d{1,2}(?:\\k<sign>\\d{1,2})?)(?:-XX)?[~?%]?`,
    `(?<date>\\d{1,2}(?<sign>[-/.])\\d{1,2}\\k<sign>${YEAR})`,
  ].map(
    (way) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[-/.])${way}(?![\\p{L}\\p{N}]|[-/.]\\d)`, 'giu'),
  );
}
