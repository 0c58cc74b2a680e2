import { InvalidDateError } from './invalid-date-error.ts';
import { type DateNode, readDate } from './read-date.ts';
import { whyNotEdtf } from './why-not-edtf.ts';

/**
 * The parts of an EDTF date, level 0 to 2 (ISO 8601-2:2019), checked against the calendar; nobody may change them.
 *
 * @param date such as `2015-09-30`, `2024-12-22~`, `../2015-09`, `[2015-09-27..2015-09-30]`
 * @throws {InvalidDateError} when it is not EDTF, names a day or month that does not exist, ends before
 *   it begins, carries a time of day, or lies beyond the years of four digits (10,000 BC to AD 9999)
 */
export function parseDate(date: string): DateNode {
  const node = parsed.get(date) ?? readDate(date);
  if (!node) throw new InvalidDateError('malformed-date', date, whyNotEdtf(date));
  parsed.set(date, node);
  return node;
}

/** A few dates are asked for again and again. */
const parsed = new Map<string, DateNode>();
