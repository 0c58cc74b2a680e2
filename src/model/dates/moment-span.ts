import { dayOf, daysInMonth } from './days.ts';
import { type Fitting, fittingOf, isWithoutYear } from './fitting.ts';
import { InvalidDateError } from './invalid-date-error.ts';
import { isYearKnown, type Moment } from './moment.ts';
import { MONTH_NAMES } from './month-names.ts';
import { runningYears } from './running-years.ts';
import { seasonOf } from './seasons.ts';

/** The first and the last day that a date may mean, as days since 1970-01-01 (UTC); ±`Infinity` where it is open or unknown. */
export interface DaySpan {
  earliest: number;
  latest: number;
}

/** Of a date that says nothing of the year. */
export const OPEN_SPAN: DaySpan = { earliest: -Infinity, latest: Infinity };

/** The years of four digits: EDTF cannot write a day of others. */
const DATABLE: DaySpan = {
  earliest: dayOf({ year: -9999, month: 1, day: 1 }),
  latest: dayOf({ year: 9999, month: 12, day: 31 }),
};

/**
 * The days that a moment may mean; open on both sides when nothing of its year is known.
 *
 * @throws {InvalidDateError} when no day of the calendar is written so, or it is not all within the years
 *   of four digits
 */
export function spanOfMoment(moment: Moment): DaySpan {
  const fitting = fittingOf(moment);
  const span = moment.season ? spanOfSeason(moment.season.digits, fitting) : spanOfDays(fitting);
  if (!span) {
    throw new InvalidDateError('impossible-date', moment.text, reasonOf(moment, fitting));
  }
  if (span.earliest < DATABLE.earliest || span.latest > DATABLE.latest) {
    const reason = 'only the years from 10000 BC (-9999) to AD 9999 can be dated here.';
    throw new InvalidDateError('impossible-date', moment.text, reason);
  }
  return isWithoutYear(moment) ? OPEN_SPAN : span;
}

function spanOfSeason(code: string, { years }: Fitting): DaySpan | undefined {
  const { firstMonth, months } = seasonOf(Number(code));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    earliest: dayOf({ year: first, month: firstMonth, day: 1 }),
    latest: dayOf({ year: last, month: firstMonth + months, day: 0 }),
  };
}

function spanOfDays({ years, months, days }: Fitting): DaySpan | undefined {
  const earliest = firstDay({ years, months, days });
  const latest = firstDay({
    years: years.toReversed(),
    months: months.toReversed(),
    days: days.toReversed(),
  });
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

/** The first day of the calendar among years, months and days, in their order. */
function firstDay({ years, months, days }: Fitting): number | undefined {
  for (const year of years) {
    for (const month of months) {
      const day = days.find((one) => one <= daysInMonth(year, month));
      if (day !== undefined) return dayOf({ year, month, day });
    }
  }
  return undefined;
}

/** Why no day of the calendar is written so. */
function reasonOf(moment: Moment, { years }: Fitting): string {
  const [month = '', day = ''] = [moment.month?.digits, moment.day?.digits];
  const name = MONTH_NAMES[Number(month) - 1];
  if (/^\d+$/.test(month) && name === undefined) {
    const meant = runningYears(moment.text);
    return `there is no month ${month}.${meant ? ` Write ${meant.years} if these are years.` : ''}`;
  }
  if (day === '00') return 'there is no day 00.';
  const [year] = years;
  return name !== undefined && year !== undefined && isYearKnown(moment)
    ? `${name} ${moment.year.digits} has ${daysInMonth(year, Number(month))} days.`
    : 'no day of the calendar is written so.';
}
