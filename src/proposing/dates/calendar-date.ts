import { InvalidDateError } from '../../model/dates/invalid-date-error.ts';
import { parseDate } from '../../model/dates/parse-date.ts';

/** Whether a date is EDTF and on the calendar. */
export function isCalendarDate(date: string): boolean {
  try {
    parseDate(date);
    return true;
  } catch (error) {
    if (error instanceof InvalidDateError) return false;
    throw error;
  }
}
