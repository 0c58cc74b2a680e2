import { stringify } from 'csv-stringify/sync';
import type { AccountRow } from './timeline-rows.ts';

const DATES: ReadonlySet<string> = new Set<keyof AccountRow>(['date', 'published']);

/**
 * Accounts as CSV (RFC 4180), one a row, under a header. Text that a spreadsheet would take for a formula
 * has an apostrophe before it; a date never is one, and keeps its minus.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function timelineCsv(rows: AccountRow[]): string {
  return stringify(rows, {
    // Spreadsheets take a file without a byte order mark for another encoding.
    bom: true,
    header: true,
    escape_formulas: true,
    cast: {
      boolean: String,
      string: (value, { column }) => ({ value, escape_formulas: !DATES.has(String(column)) }),
    },
  });
}
