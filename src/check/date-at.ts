import { fieldsMatching } from '../model/fields.ts';
import { isDate } from '../model/dates/is-date.ts';

/** The date that stands there, if it is one; what is not is told by its own rule. */
export function dateAt(data: unknown, field: string[]): string | undefined {
  const value = fieldsMatching(data, field)[0]?.value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const date = String(value);
  return isDate(date) ? date : undefined;
}
