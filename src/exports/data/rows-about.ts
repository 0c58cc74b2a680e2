import { rememberedFor } from '../../model/remembered.ts';
import type { TableName } from '../record/columns.ts';
import { type FlatRow, type FlatTable, TABLE_NAMES } from '../record/flat.ts';
import type { ShownWith } from './shown-with.ts';

type RowsByTable = Map<TableName, FlatRow[]>;

/** Where each word names a thing is in the file of all mentions only: it would be most of a file of one thing. */
const NOT_OF_ONE: TableName = 'mentions';

/** Of what is shown with a thing, the tables whose rows stand on its page. */
const ROWS_SHOWN: Record<keyof ShownWith, { of: TableName; tables: TableName[] }> = {
  events: { of: 'events', tables: ['events', 'participants'] },
  comparisons: { of: 'comparisons', tables: ['comparisons'] },
  parts: { of: 'entities', tables: ['entities', 'participants', 'ties'] },
};

/**
 * The rows of the record that the page of a thing shows: its own, those that refer to it, those of what is shown with
 * it, and the one row of whatever these refer to.
 *
 * @param table the one that has the thing
 */
export function rowsAbout(
  tables: FlatTable[],
  { table, id, shown }: { table: TableName; id: string; shown: ShownWith },
): RowsByTable {
  const { byThing, byId, places } = rowsByThing(tables);
  const found = new Map(TABLE_NAMES.map((name) => [name, new Set<FlatRow>()]));
  const add = (name: TableName, rows: FlatRow[] = []) => {
    for (const row of rows) found.get(name)?.add(row);
  };
  for (const [name, rows] of byThing.get(keyOf(table, id)) ?? []) add(name, rows);
  for (const [what, { of, tables: names }] of Object.entries(ROWS_SHOWN)) {
    for (const one of shown[what as keyof ShownWith] ?? []) {
      for (const name of names) add(name, byThing.get(keyOf(of, one.id))?.get(name));
    }
  }
  const about = tables.flatMap((one) =>
    [...(found.get(one.name) ?? [])].flatMap((row) => referredBy(row, one)),
  );
  for (const one of about) {
    const row = byId.get(keyOf(one.to, one.id));
    if (row) add(one.to, [row]);
  }
  const inOrder = (rows: Iterable<FlatRow>) =>
    [...rows].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return new Map(Array.from(found, ([name, rows]) => [name, inOrder(rows)]));
}

const rowsByThing = rememberedFor((tables: FlatTable[]) => {
  const byThing = new Map<string, RowsByTable>();
  const byId = new Map<string, FlatRow>();
  const places = new Map<FlatRow, number>();
  const add = (key: string, table: TableName, row: FlatRow) => {
    const rows: RowsByTable = byThing.get(key) ?? new Map<TableName, FlatRow[]>();
    byThing.set(key, rows);
    const known = rows.get(table) ?? [];
    // One that refers to a thing twice is one row of it.
    if (known.at(-1) !== row) known.push(row);
    rows.set(table, known);
  };
  for (const table of tables) {
    if (table.name === NOT_OF_ONE) continue;
    for (const [place, row] of table.rows.entries()) {
      places.set(row, place);
      if (typeof row.id === 'string') {
        byId.set(keyOf(table.name, row.id), row);
        add(keyOf(table.name, row.id), table.name, row);
      }
      for (const { to, id } of referredBy(row, table)) add(keyOf(to, id), table.name, row);
    }
  }
  return { byThing, byId, places };
});

/** What a row refers to; where an id can be of several tables, one for each. */
function referredBy(row: FlatRow, { columns }: FlatTable): { to: TableName; id: string }[] {
  return columns
    .filter(({ refersTo }) => refersTo.length > 0)
    .flatMap(({ name, refersTo }) =>
      [row[name]]
        .flat()
        .filter((id) => typeof id === 'string')
        .flatMap((id) => refersTo.map((to) => ({ to, id }))),
    );
}

function keyOf(table: TableName, id: string): string {
  return `${table}/${id}`;
}
