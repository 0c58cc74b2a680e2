import { daySpan } from '../model/dates/day-span.ts';
import { calendarDay } from '../model/dates/days.ts';
import type { CslDate, CslDateParts } from './csl-item.ts';

/**
 * A date as citation programs take it: of a day, month or year just that, of any other date the first and last day
 * that it may mean; nothing where it has neither.
 *
 * @param date EDTF, level 0 to 2
 */
export function cslDate(date: string): CslDate | undefined {
  const [, plain, doubt] = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?)([?~%]?)$/.exec(date) ?? [];
  if (plain !== undefined) {
    const [year = 0, ...others] = plain.split('-').map(Number);
    return {
      'date-parts': [[cslYear(year), ...others] as CslDateParts],
      ...(doubt ? { circa: true } : {}),
    };
  }
  const { earliest, latest } = daySpan(date);
  const days = [...new Set([earliest, latest])].filter(Number.isFinite).map((day): CslDateParts => {
    const calendar = calendarDay(day);
    return [cslYear(calendar.year), calendar.month, calendar.day];
  });
  return days.length === 0 ? undefined : { 'date-parts': days };
}

/** In CSL the year before 1 is -1: there is none that is 0. */
function cslYear(year: number): number {
  return year > 0 ? year : year - 1;
}
