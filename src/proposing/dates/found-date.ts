import { calendarDay } from '../../model/dates/days.ts';
import { daySpan } from '../../model/dates/day-span.ts';
import type { Grade } from '../../model/schemas/fields.ts';

/** A date that a sentence names. */
export interface FoundDate {
  /** Where its words stand in the sentence, in UTF-16 units. */
  start: number;
  end: number;
  /** EDTF, level 0 to 2. */
  date: string;
  grade: Grade;
  /** How the date follows from the words: a sentence. Nothing where they say it whole. */
  basis?: string;
  /** Whether it was reckoned from the day of publication. */
  isReckoned?: true;
}

/** The time from which a text is told, as exactly as it is known. */
export interface TimeOfTelling {
  /** A day since 1970-01-01. */
  day?: number;
  /** From 1. */
  month?: { year: number; month: number };
  year?: number;
  /** In words, for a basis. */
  said: string;
}

/** A way to find dates in a sentence. */
export type DateRule = (sentence: string, told: TimeOfTelling) => FoundDate[];

/**
 * What an article's own date lets others be reckoned from: a day, a month or only a year.
 *
 * @param published EDTF; nothing where it is not known
 */
export function timeOfTelling(published: string | undefined): TimeOfTelling {
  if (published === undefined) return { said: 'the article’s date, which is not known' };
  const { earliest, latest } = daySpan(published);
  if (published.startsWith('X') || !Number.isFinite(earliest + latest))
    return { said: 'the article’s date' };
  const [first, last] = [calendarDay(earliest), calendarDay(latest)];
  const isOneYear = first.year === last.year;
  return {
    said:
      earliest === latest ? `the article’s date, ${dayInWords(earliest)}` : 'the article’s date',
    ...(earliest === latest && { day: earliest }),
    ...(isOneYear && first.month === last.month && { month: first }),
    ...(isOneYear && { year: first.year }),
  };
}

const IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day since 1970-01-01 in words: "3 May 2024". */
export function dayInWords(day: number): string {
  return IN_WORDS.format(new Date(day * 86_400_000));
}
