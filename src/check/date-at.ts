import { fieldsMatching } from '../model/fields.ts';
import { daySpan } from '../model/dates/day-span.ts';
import { InvalidDateError } from '../model/dates/invalid-date-error.ts';

/** The date that stands there, if it is one; what is not is told by its own rule. */
export function dateAt(data: unknown, field: string[]): string | undefined {
  const value = fieldsMatching(data, field)[0]?.value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  try {
    daySpan(String(value));
    return String(value);
  } catch (error) {
    if (error instanceof InvalidDateError) return undefined;
    throw error;
  }
}
