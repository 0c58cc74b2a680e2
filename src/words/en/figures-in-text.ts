import { dateReader } from '../../model/dates/written-dates.ts';
import { MONTH_NAMES } from '../../model/dates/month-names.ts';
import { numberReader, type WrittenNumber } from '../../model/written-numbers.ts';

const numbersIn = numberReader();
const datesIn = dateReader();
const MONTHS = MONTH_NAMES.flatMap((name) => [name, `${name.slice(0, 3)}.?`]).join('|');
const MONTH_BEFORE = new RegExp(String.raw`\b(?:${MONTHS}|Sept\.?)\s+(?:the\s+)?$`, 'u');
const MONTH_AFTER = new RegExp(String.raw`^\s+(?:of\s+)?(?:${MONTHS}|Sept\b)`, 'u');
/** "10:30", "5-year-old", "B-52", "1–0", "No. 5", "Article 5", "paragraph 3". */
const BEFORE_NO_COUNT =
  /(?:[:/–-]|\b(?:no|nos|number|article|paragraph|page|chapter|section|resolution|act|law|bill|flight|route|room|hill|unit|version|age|aged|at)\.?\s+)$/iu;
const AFTER_NO_COUNT = /^(?:[:/–-]|\s*(?:a\.?m|p\.?m|o[’']clock)\b)/iu;
const YEARS = { from: 1000, to: 2999 };

/**
 * The numbers of an English text that count or measure something. A year, a day, a time of day, an age, and the number
 * that something goes by are none; nor is one inside a name.
 *
 * @param names where names stand in the text
 */
export function figuresIn(
  text: string,
  names: readonly { start: number; end: number }[],
): WrittenNumber[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const numbers = numbersIn(text);
  if (numbers.length === 0) return [];
  const taken = [...datesIn(text), ...names];
  return numbers.filter(({ start, end, values: [value = 0] }) => {
    const [before, found, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
    const isYear = /^\d{4}$/.test(found) && value >= YEARS.from && value <= YEARS.to;
    return (
      !isYear &&
      !taken.some((other) => other.start < end && other.end > start) &&
      !MONTH_BEFORE.test(before) &&
      !MONTH_AFTER.test(after) &&
      !BEFORE_NO_COUNT.test(before) &&
      !AFTER_NO_COUNT.test(after)
    );
  });
}
