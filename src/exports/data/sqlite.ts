import { DatabaseSync } from 'node:sqlite';
import type { FlatColumn, FlatTable, FlatValue } from '../record/flat.ts';
import type { DataFile } from './data-file.ts';
import { VIEWS } from './sqlite-views.ts';

/**
 * The record as one SQLite database: a table each, with its keys and indexes, lists as JSON,
 * a full-text index of the passages in which marks on letters make no difference, and views for common questions.
 *
 * @see https://www.sqlite.org/fts5.html
 */
export const sqlite: DataFile = {
  path: 'corpus.sqlite',
  type: 'application/vnd.sqlite3',
  make: (tables) => {
    const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
    try {
      database.exec('BEGIN');
      for (const table of tables) {
        database.exec(definitionOf(table));
        insert(database, table);
      }
      database.exec(`
        CREATE VIRTUAL TABLE passage_search USING fts5(
          text, content=passages, tokenize="unicode61 remove_diacritics 2"
        );
        INSERT INTO passage_search(passage_search) VALUES ('rebuild');
      `);
      for (const [name, query] of Object.entries(VIEWS)) {
        database.exec(`CREATE VIEW ${name} AS ${query}`);
      }
      database.exec('COMMIT; VACUUM');
      return database.serialize();
    } finally {
      database.close();
    }
  },
};

const TYPES: Partial<Record<FlatColumn['type'], string>> = { number: 'REAL', flag: 'INTEGER' };

function definitionOf({ name, columns }: FlatTable): string {
  const fields = columns.map((column) => {
    const isKey = column.name === 'id';
    const [only, ...others] = column.type === 'id' ? column.refersTo : [];
    const reference = only && others.length === 0 ? ` REFERENCES ${quoted(only)}(id)` : '';
    return `${quoted(column.name)} ${TYPES[column.type] ?? 'TEXT'}${isKey ? ' PRIMARY KEY' : reference}`;
  });
  const indexes = columns
    .filter(({ type, name: column }) => type === 'id' && column !== 'id')
    .map(
      ({ name: column }) => `CREATE INDEX ${name}_${column} ON ${quoted(name)}(${quoted(column)});`,
    );
  return `CREATE TABLE ${quoted(name)} (${fields.join(', ')}); ${indexes.join(' ')}`;
}

function insert(database: DatabaseSync, { name, columns, rows }: FlatTable): void {
  const marks = columns.map(() => '?').join(', ');
  const statement = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${marks})`);
  for (const row of rows)
    statement.run(...columns.map((column) => cellOf(row[column.name] ?? null)));
}

/** A list is JSON, which SQLite's `json_each` reads. */
function cellOf(value: FlatValue): string | number | null {
  if (Array.isArray(value)) return JSON.stringify(value);
  return typeof value === 'boolean' ? Number(value) : value;
}

/** Some tables and columns have the names of words of SQL: "references", "from". */
function quoted(name: string): string {
  return `"${name}"`;
}
