import { calendarDate } from '../model/dates/calendar-date.ts';
import { daySpan } from '../model/dates/day-span.ts';
import { calendarDay } from '../model/dates/days.ts';
import { dateWords } from '../words/index.ts';
import type { CslDate, CslDateParts } from './csl-item.ts';

/**
 * A date as citation programs take it: of a day, month or year just that; of any other, which no day stands for, the
 * words for it, and the year where that is sure.
 *
 * @param date EDTF, level 0 to 2
 */
export function cslDate(date: string): CslDate {
  const plain = calendarDate(date);
  if (plain !== undefined) {
    const [year = 0, ...others] = plain.split('-').map(Number);
    return { 'date-parts': [[cslYear(year), ...others] as CslDateParts] };
  }
  const { earliest, latest } = daySpan(date);
  const years = new Set([earliest, latest].filter(Number.isFinite).map(yearOf));
  const [year] = years;
  const isSure = years.size === 1 && Number.isFinite(earliest) && Number.isFinite(latest);
  return {
    ...(isSure && year !== undefined ? { 'date-parts': [[cslYear(year)]] } : {}),
    literal: dateWords(date),
  };
}

function yearOf(day: number): number {
  return calendarDay(day).year;
}

/** In CSL the year before 1 is -1: there is none that is 0. */
function cslYear(year: number): number {
  return year > 0 ? year : year - 1;
}
