import { InvalidDateError } from './invalid-date-error.ts';
import { parseDate } from './parse-date.ts';

/** Whether a date is EDTF and on the calendar. */
export function isDate(date: string): boolean {
  try {
    parseDate(date);
    return true;
  } catch (error) {
    if (error instanceof InvalidDateError) return false;
    throw error;
  }
}
