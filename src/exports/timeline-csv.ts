import { csvText } from '../browser/csv-text.ts';
import type { AccountRow } from './timeline-rows.ts';

const DATES: ReadonlySet<string> = new Set<keyof AccountRow>(['date', 'published']);

/** Accounts as CSV, one a row. @param rows at least one, from which the columns are known */
export function timelineCsv(rows: AccountRow[]): string {
  const columns = Object.keys(rows[0] ?? {}).map((name) => ({ name, isDate: DATES.has(name) }));
  return csvText(
    columns,
    rows.map((row) => Object.values(row) as (string | boolean)[]),
  );
}
