import { edtfOf } from '../model/dates/edtf-of.ts';
import { InvalidDateError } from '../model/dates/invalid-date-error.ts';
import { parseDate } from '../model/dates/parse-date.ts';
import { WrongAnswer } from './wrong-answer.ts';

/**
 * A date as somebody writes it, as EDTF: "27 September 2015" is taken, too.
 *
 * @throws {WrongAnswer} that says how to write it
 */
export function asEdtf(written: string): string {
  const date = edtfOf(written.trim());
  try {
    parseDate(date);
    return date;
  } catch (error) {
    if (error instanceof InvalidDateError) throw new WrongAnswer(error.message);
    throw error;
  }
}
