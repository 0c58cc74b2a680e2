import { everydayReadings } from '../../model/dates/everyday-readings.ts';
import { dateReader } from '../../model/dates/written-dates.ts';
import { isDate } from '../../model/dates/is-date.ts';
import type { DateRule, FoundDate } from './found-date.ts';
import { BEFORE, MONTH, PART, WEEKDAY } from './month-words.ts';

const LEAD = new RegExp(`${BEFORE}?(?:the\\s+)?(?:${WEEKDAY},?\\s+(?:the\\s+)?)?$`);
const PART_LEAD = new RegExp(`${BEFORE}?${PART}$`);
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const TO = String.raw`\s*(?:-|–|to|and|until|through)\s*`;
const RANGE = new RegExp(
  [
    `(?:${DAY}${TO}${DAY}\\s+${MONTH},?\\s+\\d{4})`,
    `(?:${MONTH}\\s+${DAY}${TO}${DAY},?\\s+\\d{4})`,
    `(?:${DAY}\\s+${MONTH}${TO}${DAY}\\s+${MONTH},?\\s+\\d{4})`,
    `(?:${MONTH}(?:\\s+\\d{4})?${TO}${MONTH},?\\s+\\d{4})`,
  ]
    .map((range) => `(?<![\\d.,-])${range}(?![\\d-])`)
    .join('|'),
  'g',
);

/** From one day or month to another, with the year: "3-5 May 2024". */
const rangesOfDays: DateRule = (sentence) =>
  [...sentence.matchAll(RANGE)].flatMap(({ 0: words, index }) => {
    const plain = words.replace(/[–]/g, '-').replace(/\b(?:through|and)\b/, 'to');
    const [reading, other] = everydayReadings(plain);
    if (!reading || other || !isDate(reading.date)) return [];
    return [{ ...span(sentence, index, words, LEAD), date: reading.date, grade: 'stated' }];
  });

/**
 * Makes the rule for days and months with their year, in digits or with the name of a month, as the text of a digest
 * is read, too.
 *
 * @param languages tags of BCP 47
 */
export function fullDates(languages: Iterable<string>): DateRule {
  const read = dateReader(languages);
  return (sentence, told) => {
    const ranges = rangesOfDays(sentence, told);
    const single = read(sentence).flatMap(({ start, end, dates }): FoundDate[] => {
      if (ranges.some((range) => start < range.end && end > range.start)) return [];
      const [date = '', other] = dates;
      const words = sentence.slice(start, end);
      if (isTwoYears(words)) return [];
      const isPart = date.length === 7 && PART_LEAD.test(sentence.slice(0, start));
      const place = span(sentence, start, words, isPart ? PART_LEAD : LEAD);
      if (isPart) {
        return [
          {
            ...place,
            date: `${date}~`,
            grade: 'stated',
            basis: 'A part of that month; about then.',
          },
        ];
      }
      if (other === undefined) return [{ ...place, date, grade: 'stated' }];
      const basis = `The words can be read in two ways; the other is ${other}.`;
      return [{ ...place, date, grade: 'completed', basis }];
    });
    return [...ranges, ...single];
  };
}

/** "2010-11" is a season in running text. */
function isTwoYears(words: string): boolean {
  const [, year, next] = /^\d\d(\d\d)-(\d\d)$/.exec(words) ?? [];
  return year !== undefined && Number(next) === Number(year) + 1;
}

function span(sentence: string, start: number, words: string, lead: RegExp) {
  const before = lead.exec(sentence.slice(0, start))?.[0] ?? '';
  return { start: start - before.length, end: start + words.length };
}
