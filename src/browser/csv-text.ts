import { stringify } from 'csv-stringify/browser/esm/sync';

/** A column of a table of values. */
export interface CsvColumn {
  name: string;
  /** Whether it has dates: these never are formulas, and keep their minus. */
  isDate: boolean;
}

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
    escape_formulas: true,
    cast: {
      boolean: String,
      string: (value, { index }) => ({ value, escape_formulas: !columns[index]?.isDate }),
    },
  });
}
