import { rememberedFor } from '../../model/remembered.ts';
import type { TableName } from '../record/columns.ts';
import type { FlatRow, FlatTable } from '../record/flat.ts';

type RowsByTable = Map<TableName, FlatRow[]>;

/** Where each word names a thing is in the file of all mentions only: it would be most of a file of one thing. */
const NOT_OF_ONE: TableName = 'mentions';

/**
 * The rows of the record that are about one thing: its own, those that refer to it, and the publications behind them.
 *
 * @param table the one that has the thing
 */
export function rowsAbout(tables: FlatTable[], table: TableName, id: string): RowsByTable {
  const byThing = rowsByThing(tables);
  const rows: RowsByTable = new Map(byThing.get(keyOf(table, id)));
  const behind = [...rows.values()].flat().flatMap(({ references }) => references ?? []);
  const rowsBehind = [...new Set(behind)].flatMap(
    (one) => byThing.get(keyOf('references', String(one)))?.get('references') ?? [],
  );
  return rows.set('references', rowsBehind);
}

const rowsByThing = rememberedFor((tables: FlatTable[]) => {
  const found = new Map<string, RowsByTable>();
  const add = (key: string, table: TableName, row: FlatRow) => {
    const rows: RowsByTable = found.get(key) ?? new Map<TableName, FlatRow[]>();
    found.set(key, rows);
    const known = rows.get(table) ?? [];
    // One that refers to a thing twice is one row of it.
    if (known.at(-1) !== row) known.push(row);
    rows.set(table, known);
  };
  for (const { name, columns, rows } of tables) {
    if (name === NOT_OF_ONE) continue;
    for (const row of rows) {
      if (typeof row.id === 'string') add(keyOf(name, row.id), name, row);
      for (const column of columns) {
        const value = row[column.name];
        for (const id of Array.isArray(value) ? value : [value]) {
          if (typeof id !== 'string') continue;
          for (const other of column.refersTo) add(keyOf(other, id), name, row);
        }
      }
    }
  }
  return found;
});

function keyOf(table: TableName, id: string): string {
  return `${table}/${id}`;
}
