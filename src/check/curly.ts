import type { ContentFile } from '../files/content-file.ts';
import { isCurlyPair, quotedText } from '../files/value-of-line.ts';
import type { FieldPath } from '../model/fields.ts';
import type { Found } from './rule.ts';

/** What needs no quotation marks: an id, a date, a number. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}./~-]*$/u;

/**
 * What to say of a value that stands in curly quotation marks and would be right without them; nothing where it
 * stands in none.
 */
export function curlyQuotes(
  file: ContentFile,
  value: unknown,
  field: FieldPath,
): Pick<Found, 'message' | 'edit'> | undefined {
  if (typeof value !== 'string' || !isCurlyPair(value)) return undefined;
  const inner = value.slice(1, -1).trim();
  const text = PLAIN.test(inner) ? inner : quotedText(inner);
  const [offset, end] = file.rangeOf(field) ?? [];
  return {
    message: `The curly quotation marks are read as part of ${value}. Write ${text}.`,
    ...(offset !== undefined &&
      end !== undefined && { edit: { replace: [{ offset, length: end - offset, text }] } }),
  };
}
