import { csvText } from '../../browser/csv-text.ts';
import {
  type FlatColumn,
  flatColumns,
  type FlatValue,
  rowsOf,
  TABLE_NAMES,
} from '../record/flat.ts';
import type { DataFile } from './data-file.ts';

/** A file of comma-separated values for each table. */
export const tableCsv: DataFile[] = TABLE_NAMES.map((wanted) => ({
  path: `${wanted}.csv`,
  type: 'text/csv; charset=utf-8',
  make: (tables) => {
    const columns = flatColumns(wanted);
    return csvText(
      columns.map(({ name, type }) => ({ name, isDate: type === 'date' || type === 'day' })),
      rowsOf(tables, wanted).map((row) =>
        columns.map((column) => cellOf(row[column.name] ?? null, column)),
      ),
    );
  },
}));

/** A list is its values with "; " between texts, and a blank between ids and addresses, which have none. */
function cellOf(value: FlatValue, { type }: FlatColumn): string | number | boolean | null {
  if (!Array.isArray(value)) return value;
  return value.join(type === 'texts' ? '; ' : ' ');
}
