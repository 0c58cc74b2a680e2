import { rememberedFor } from '../remembered.ts';
import { daysInMonth } from './days.ts';
import type { Moment } from './moment.ts';

/** What the digits of a moment may mean, where an X is any digit; each in order. */
export interface Fitting {
  /** Where nothing of the year is known, one that has every day. */
  years: number[];
  /** From 1; all of them where none is written. */
  months: number[];
  /** All of them where none is written. */
  days: number[];
}

/** Whether nothing of a moment's year is known. */
export function isWithoutYear({ year }: Moment): boolean {
  return year.digits === 'XXXX';
}

/**
 * The years, months and days that fit what is written of a moment: the months of `2015-0X-31` are
 * January, March, May, July and August. Where no day of the calendar fits, months and days are empty.
 */
export const fittingOf = rememberedFor((moment: Moment): Fitting => {
  const years = isWithoutYear(moment) ? [LEAP_YEAR] : yearsLike(moment.year.digits);
  const months = numbersLike(moment.month?.digits ?? 'XX', 12);
  const days = numbersLike(moment.day?.digits ?? 'XX', 31);
  const isThere = (month: number, day: number) =>
    years.some((year) => day <= daysInMonth(year, month));
  return {
    years,
    months: months.filter((month) => days.some((day) => isThere(month, day))),
    days: days.filter((day) => months.some((month) => isThere(month, day))),
  };
});

const LEAP_YEAR = 2000;

function yearsLike(digits: string): number[] {
  if (!digits.startsWith('-')) return numbersFrom(digits);
  return numbersFrom(digits.slice(1))
    .filter((year) => year > 0)
    .map((year) => -year)
    .reverse();
}

function numbersLike(digits: string, last: number): number[] {
  return numbersFrom(digits).filter((number) => number >= 1 && number <= last);
}

/** The numbers that digits may be: those of `1X` are 10 to 19. */
function numbersFrom(digits: string): number[] {
  return Array.from(digits)
    .reduce<string[]>(
      (heads, digit) =>
        heads.flatMap((head) =>
          Array.from(digit === 'X' ? '0123456789' : digit, (each) => head + each),
        ),
      [''],
    )
    .map(Number);
}
