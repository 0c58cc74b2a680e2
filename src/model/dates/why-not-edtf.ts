import { yearToDate } from './days.ts';
import { everydayReadings, type Reading } from './everyday-readings.ts';
import { InvalidDateError } from './invalid-date-error.ts';
import { readDate } from './read-date.ts';

const HOW_TO_WRITE =
  'write it as EDTF, such as 2015-09-30, 2015-09 (that month), 2015-10~ (about then), [..2015-09-30] (by then) or 2015/.. (from then on).';

/** What keeps a date from being read, and what would stand there. */
interface Slip {
  found: RegExp;
  right: string | ((found: string) => string);
  reason: string;
}

/** Characters that look like the right ones, or like none. */
const CHARACTERS: Slip[] = [
  { found: /\p{Cf}/gu, right: '', reason: 'there is an invisible character in it' },
  {
    found: /^["'`´\p{Pi}\p{Pf}„‚]+|["'`´\p{Pi}\p{Pf}„‚]+$/gu,
    right: '',
    reason: 'the quotation marks are part of it',
  },
  {
    found: /[٠-٩۰-۹０-９]/gu,
    right: (digit) => String((digit.codePointAt(0) ?? 0) & 0xf),
    reason: 'its digits are of another script',
  },
  { found: /\p{Pd}|−/gu, right: '-', reason: 'its hyphens are dashes' },
];

/** Signs of EDTF that are written otherwise than in the standard of 2019. */
const SIGNS: Slip[] = [
  {
    found: /(?:T|\s+)\d\d?(?::\d\d)+(?:[.,]\d+)?(?:\s*Z|[+-][\d:]+)?/gu,
    right: '',
    reason: 'it has a time of day',
  },
  { found: /(?<!\d)\s+|\s+(?!\d)/gu, right: '', reason: 'there is a space in it' },
  { found: /open$/gu, right: '..', reason: 'an open end is ".."' },
  { found: /^unknown|unknown$/gu, right: '', reason: 'an unknown end is left empty' },
  {
    found: /^Y(?=-?\d{1,4}$)/gu,
    right: '',
    reason: 'Y stands before years of more than four digits only',
  },
  { found: /[xu]/gu, right: 'X', reason: 'a digit that is not known is a capital X' },
  { found: /\?~|~\?/gu, right: '%', reason: '"possibly about" is one sign, %' },
];

/**
 * Why a text is not EDTF, and what would be, as far as one can tell: "dates here are EDTF. Write
 * 2015-09-27."
 *
 * @param text that `readDate` does not read
 * @returns the end of a sentence, or that and another
 */
export function whyNotEdtf(text: string): string {
  const short = whyNotShortYear(text.trim());
  if (short !== undefined) return short;
  const plain = righted(text, CHARACTERS);
  const signed = righted(plain.text, SIGNS);
  for (const { text: right, reasons } of [
    plain,
    { ...signed, reasons: [...plain.reasons, ...signed.reasons] },
  ]) {
    if (reasons.length > 0 && isRead(right)) return `${reasons.join(', ')}. Write ${set(right)}.`;
  }
  if (/^(?:unknown|not known|undated|no date|n\/?a|\?+)$/i.test(plain.text)) {
    return 'where nothing is known of it, write ../..';
  }
  if (/^(?:early|mid|late)\b/i.test(plain.text)) {
    return 'for a part of a year or month say on which months or days it can be: [2015-01..2015-04].';
  }
  return whyNotReadings(everydayReadings(plain.text)) ?? HOW_TO_WRITE;
}

const SHORT_YEAR = /^(?<apostrophe>['‘’])?(?<before>-)?(?<year>\d{1,3})(?<rest>(?:-\d\d){0,2})$/;

/** Why a year of less than four digits is none, and which year it may be. */
function whyNotShortYear(text: string): string | undefined {
  const { apostrophe, before, year = '', rest = '' } = SHORT_YEAR.exec(text)?.groups ?? {};
  const number = Number(year);
  if (year === '' || number === 0 || (rest !== '' && !before)) return undefined;
  const reason = 'a year has four digits';
  if (apostrophe) return `${reason}. Write the century, too.`;
  if (before) {
    return `${reason}, and 0000 is 1 BC. Write ${yearToDate(1 - number)}${rest} for ${number} BC.`;
  }
  const unknown = year.length > 1 ? `, ${year.padEnd(4, 'X')} where the last are not known` : '';
  return `${reason}. Write ${yearToDate(number)} for the year ${number}${unknown}.`;
}

function righted(text: string, slips: Slip[]): { text: string; reasons: string[] } {
  return slips.reduce(
    ({ text: before, reasons }, { found, right, reason }) => {
      const after = before.replaceAll(found, typeof right === 'string' ? () => right : right);
      return { text: after, reasons: after === before ? reasons : [...reasons, reason] };
    },
    { text, reasons: [] as string[] },
  );
}

function isRead(date: string): boolean {
  return date !== '' && reasonAgainst(date) === undefined;
}

/** Why a date is not on the calendar; nothing when it is. */
function reasonAgainst(date: string): string | undefined {
  try {
    return readDate(date) ? undefined : HOW_TO_WRITE;
  } catch (error) {
    if (!(error instanceof InvalidDateError)) throw error;
    return error.reason;
  }
}

function whyNotReadings(readings: Reading[]): string | undefined {
  const [first] = readings;
  if (!first) return undefined;
  const [one, other] = readings.filter(({ date }) => isRead(date));
  if (!one) return reasonAgainst(first.date);
  const year = one.date.startsWith('XXXX') ? exampleYearOf(one.date) : one.date.slice(0, 4);
  const inYear = ({ date }: Reading) => set(date.replaceAll('XXXX', year));
  const dates = other
    ? `${inYear(one)} for ${one.meaning ?? ''}, ${inYear(other)} for ${other.meaning ?? ''}`
    : inYear(one);
  const order = other ? ['it can be read in two ways'] : [];
  if (one.date.startsWith('XXXX')) {
    const reasons = ['it has no year', ...order].join(', and ');
    return `${reasons}. Write ${dates} if it is ${year}; XXXX is a year that is not known.`;
  }
  if (one.isCenturyGuessed) {
    const reasons = ['a year has four digits', ...order].join(', and ');
    return `${reasons}. Write ${dates} if it is ${year}.`;
  }
  return `${order[0] ?? 'dates here are EDTF'}. Write ${dates}.`;
}

/** A year that has the day. */
function exampleYearOf(date: string): string {
  return isRead(date.replaceAll('XXXX', '2015')) ? '2015' : '2016';
}

/** A date to stand before a full stop. */
function set(date: string): string {
  return date.endsWith('.') ? `"${date}"` : date;
}
