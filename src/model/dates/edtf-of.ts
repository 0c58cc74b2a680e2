import { everydayReadings } from './everyday-readings.ts';
import { isDate } from './is-date.ts';

/**
 * A date as EDTF that is written as one or in words that can mean no other: `27 September 2015`, `about October 2015`.
 *
 * @returns what was written, where it is neither: digits alone, as in `03/04/2015`, mean one day here and another there
 */
export function edtfOf(written: string): string {
  if (isDate(written) || !/\p{L}{3}/u.test(written)) return written;
  const [reading, ...others] = everydayReadings(written.trim());
  if (!reading || others.length > 0 || reading.isCenturyGuessed) return written;
  return isDate(reading.date) && !reading.date.includes('XXXX') ? reading.date : written;
}
