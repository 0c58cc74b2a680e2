import { daySpan } from '../../model/dates/day-span.ts';
import { dayToDate } from '../../model/dates/days.ts';
import { type ColumnType, REFERS_TO, TABLES, type TableName } from './columns.ts';
import type { CorpusRecord } from './record.ts';

/** A column as files have it. */
export interface FlatColumn {
  name: string;
  type: ColumnType | 'day';
  /** The column of the record that it is, or, for a day, from which it follows. */
  of: string;
  /** Which of the days that a date may mean it has. */
  bound?: 'earliest' | 'latest';
  /** The tables whose ids it has. */
  refersTo: readonly TableName[];
}

export type FlatValue = string | number | boolean | string[] | null;

/** A row as files have it: every column is there, and what is not known is null. */
export type FlatRow = Record<string, FlatValue>;

export interface FlatTable {
  name: TableName;
  columns: FlatColumn[];
  rows: FlatRow[];
}

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The columns of a table in files: those of the record, and behind each date the first and last day it may mean. */
export function flatColumns(table: TableName): FlatColumn[] {
  return Object.entries<ColumnType>(TABLES[table]).flatMap(([name, type]): FlatColumn[] => {
    const isReference = type === 'id' || type === 'ids';
    const refersTo = isReference ? (REFERS_TO[name] ?? []) : [];
    const own = { name, type, of: name, refersTo };
    if (type !== 'date') return [own];
    const day = (bound: 'earliest' | 'latest'): FlatColumn => ({
      name: `${name}${bound === 'earliest' ? 'Earliest' : 'Latest'}`,
      type: 'day',
      of: name,
      bound,
      refersTo: [],
    });
    return [own, day('earliest'), day('latest')];
  });
}

/** The tables of a record as files have them. */
export function flatTables(record: CorpusRecord): FlatTable[] {
  return TABLE_NAMES.map((name) => {
    const columns = flatColumns(name);
    const rows = (record[name] as Record<string, FlatValue | undefined>[]).map((row) =>
      Object.fromEntries(columns.map((column) => [column.name, valueOf(row, column)])),
    );
    return { name, columns, rows };
  });
}

/** The rows of one of some tables. */
export function rowsOf(tables: FlatTable[], wanted: TableName): FlatRow[] {
  return tables.find(({ name }) => name === wanted)?.rows ?? [];
}

function valueOf(row: Record<string, FlatValue | undefined>, column: FlatColumn): FlatValue {
  const value = row[column.of];
  if (value === undefined || value === null) return null;
  if (column.bound === undefined) return value;
  const day = daySpan(String(value))[column.bound];
  return Number.isFinite(day) ? dayToDate(day) : null;
}
