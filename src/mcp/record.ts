import { existsSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { didYouMean } from '../check/suggest.ts';
import { TABLES } from '../exports/record/columns.ts';
import { fold } from '../model/names/fold.ts';

/** A row of the record, its lists read. */
export type Row = Record<string, string | number | string[] | null>;

/** The record of the corpus, as the last build has it. */
export interface OpenRecord {
  /** In a query, `folded(name)` is a name as `fold` has it, in lower case. */
  rows: (sql: string, ...values: SQLInputValue[]) => Row[];
  /**
   * The row of an id.
   *
   * @throws {NotInRecord} when there is none, with the id that may be meant
   */
  rowOf: (table: 'articles' | 'events' | 'comparisons' | 'entities', id: string) => Row;
}

/** What is asked for and is not there, for who asked. */
export class NotInRecord extends Error {}

/** The columns that have lists, in some table at least. */
const LISTS = new Set(
  Object.values(TABLES)
    .flatMap((columns) => Object.entries<string>(columns))
    .filter(([, type]) => ['ids', 'texts', 'addresses'].includes(type))
    .map(([column]) => column),
);

const ONE_OF = {
  articles: 'article',
  events: 'event',
  comparisons: 'comparison',
  entities: 'country, actor or place',
};

/**
 * Opens the database of the last build for one question, so that the next is answered from the next build.
 *
 * @param file `corpus.sqlite`
 * @throws {NotInRecord} when there is no such file, with what makes it
 */
export function withRecord<Answer>(file: string, answer: (record: OpenRecord) => Answer): Answer {
  if (!existsSync(file)) {
    throw new NotInRecord(
      `There is no build yet: ${file} is missing. "npm run build" (or "npx astro build") makes it; --data names another file.`,
    );
  }
  const database = new DatabaseSync(file, { readOnly: true });
  database.function('folded', { deterministic: true }, (name) => fold(String(name)).lower);
  const rows: OpenRecord['rows'] = (sql, ...values) =>
    database
      .prepare(sql)
      .all(...values)
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [column, read(column, value)]),
        ),
      );
  try {
    return answer({
      rows,
      rowOf(table, id) {
        const [row] = rows(`SELECT * FROM ${table} WHERE id = ?`, id);
        if (row) return row;
        const ids = rows(`SELECT id FROM ${table}`).map((other) => String(other.id));
        throw new NotInRecord(
          `There is no ${ONE_OF[table]} "${id}".${didYouMean(id, ids) || ' The tool "search" finds ids.'}`,
        );
      },
    });
  } finally {
    database.close();
  }
}

/** A list is JSON in the database. */
function read(column: string, value: unknown): Row[string] {
  return LISTS.has(column) && typeof value === 'string' && value.startsWith('[')
    ? (JSON.parse(value) as string[])
    : (value as string | number | null);
}
