export const MS_PER_DAY = 86_400_000;

/** A day of the calendar; `month` counts from 1, and the year before 1 is 0 (ISO 8601). */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** A day of the calendar as a day since 1970-01-01; a month or day beyond its last runs over. */
export function dayOf({ year, month, day }: CalendarDay): number {
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY;
}

/** A day since 1970-01-01 on the calendar. */
export function calendarDay(day: number): CalendarDay {
  const date = new Date(day * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** A day since 1970-01-01 as EDTF level 0 or 1: 16708 is `2015-09-30`, -735524 is `-0044-03-15`. */
export function dayToDate(day: number): string {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return `${yearToDate(year)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** A year as EDTF level 0 or 1: `2015`, `0050`, `-0044`. */
export function yearToDate(year: number): string {
  return `${year < 0 ? '-' : ''}${padded(Math.abs(year), 4)}`;
}

/** The number of days of a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return calendarDay(dayOf({ year, month: month + 1, day: 0 })).day;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
