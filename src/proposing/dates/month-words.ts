import { MONTH_NAMES } from '../../model/dates/month-names.ts';
import { NUMBER_WORDS, numberInWords } from '../number-words.ts';
import type { TimeOfTelling } from './found-date.ts';

/** The source of a regular expression for a month in English, with its capital. */
export const MONTH = String.raw`(?:${MONTH_NAMES.join('|')}|(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\.|(?=\s+\d))|Mar\.)`;
export const WEEKDAY = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
/** What stands before a time and belongs to its words. */
export const BEFORE = String.raw`(?:(?:[Oo]n|[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter|[Dd]uring|[Tt]hrough|[Aa]round|[Aa]t|[Oo]ver|[Uu]p\s+to|[Bb]ack\s+to)\s+)`;
/** What stands before a day and says until when on it: "by noon on Friday". */
export const BOUND_ON_DAY =
  /(?<!\p{L})(?<lead>[Bb]y|[Uu]ntil|[Tt]ill)\s+(?:(?:about\s+)?\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?m\.?)?|noon|midnight|midday|dawn|dusk|sunset|sunrise|early|late|the\s+(?:end|close|morning|evening|afternoon|night|early\s+hours)\s+of)\s+$/u;
/** "Early", "the end of": what stands before a stretch of time and means a part of it. */
export const PART = String.raw`(?:(?:the\s+)?(?:(?:very\s+)?(?:[Ee]arly|[Ll]ate)(?:\s+in)?[\s-]+|[Mm]id[\s-]+|(?:beginning|start|middle|end|turn|close|(?:first|second|third|fourth|last|final)\s+(?:few\s+)?(?:days?|weeks?|half))\s+of\s+))`;
/** A number of years, months and the like. */
export const COUNT = `(?:\\d{1,3}|${NUMBER_WORDS}|an?)`;
/** What says of which year a day or month is, in other words than its number. */
export const WHICH_YEAR = String.raw`(?:,?\s+(?:of\s+)?(?<whichYear>last year|this year|next year|${COUNT} years? ago))`;

/** The number of a month from 1. */
export function monthOf(name: string): number {
  return 1 + MONTH_NAMES.findIndex((full) => full.startsWith(name.slice(0, 3)));
}

/** A count in digits or words; "a" is one. */
export function countOf(words: string): number {
  return /^\d+$/.test(words) ? Number(words) : (numberInWords(words) ?? 0);
}

/** The year that "last year" or "two years ago" means. */
export function yearMeant(phrase: string, { year }: TimeOfTelling): number | undefined {
  if (year === undefined) return undefined;
  if (phrase.startsWith('last')) return year - 1;
  if (phrase.startsWith('this')) return year;
  if (phrase.startsWith('next')) return year + 1;
  return year - countOf(phrase.replace(/\s+years?\s+ago$/, ''));
}

/** "09" for 9. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
