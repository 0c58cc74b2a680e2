import { everydayReadings } from '../model/dates/everyday-readings.ts';
import { InvalidDateError } from '../model/dates/invalid-date-error.ts';
import { parseDate } from '../model/dates/parse-date.ts';
import { isCalendarDate } from '../proposing/dates/calendar-date.ts';
import { WrongAnswer } from './wrong-answer.ts';

/**
 * A date as somebody writes it, as EDTF: "27 September 2015" is taken where it can mean one day only.
 *
 * @throws {WrongAnswer} that says how to write it
 */
export function asEdtf(written: string): string {
  const date = written.trim();
  if (isCalendarDate(date)) return date;
  const [reading, other] = everydayReadings(date).filter((one) => isCalendarDate(one.date));
  if (reading && !other && !reading.isCenturyGuessed && !reading.date.startsWith('XXXX')) {
    return reading.date;
  }
  throw new WrongAnswer(reasonAgainst(date));
}

function reasonAgainst(date: string): string {
  try {
    parseDate(date);
    return '';
  } catch (error) {
    if (error instanceof InvalidDateError) return error.message;
    throw error;
  }
}
