import { stringify } from 'csv-stringify/browser/esm/sync';

/** A column of a table of values. */
export interface CsvColumn {
  name: string;
  /** Whether it has dates: those before the year 0 keep their minus. */
  isDate: boolean;
}

/** What a spreadsheet may take for a formula, also behind blanks, which some take away. */
const FORMULA = /^(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;
const DATE_BEFORE_0 = /^-[\dX][-\dX~?%/.:TZ]*$/u;

/**
 * A table as CSV (RFC 4180) under a header. Text that a spreadsheet would take for a formula has an apostrophe
 * before it.
 *
 * @param rows their cells in the order of the columns
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvText(
  columns: CsvColumn[],
  rows: (string | number | boolean | null)[][],
): string {
  return stringify(rows, {
    // Spreadsheets take a file without a byte order mark for another encoding.
    bom: true,
    record_delimiter: 'windows',
    // A line that ends within a cell, in whatever way, ends no row.
    quoted_match: /[\r\n]/,
    header: true,
    columns: columns.map(({ name }, index) => ({ key: String(index), header: name })),
    cast: {
      boolean: String,
      string: (value, { index }) =>
        FORMULA.test(value) && !(columns[index]?.isDate && DATE_BEFORE_0.test(value))
          ? `'${value}`
          : value,
    },
  });
}
