import sqlite3InitModule from '@sqlite.org/sqlite-wasm';

/** What a query was answered with. */
export interface Answer {
  columns: string[];
  rows: (string | number | null)[][];
  /** Whether there were more rows than were asked for. */
  isCut: boolean;
}

/**
 * Fetches a database and opens it in memory, to be read only.
 *
 * @param address of an SQLite file
 * @returns what asks it for the first so many rows; that throws an `Error` with SQLite's own words for a query that it cannot run
 * @throws {Error} when the file cannot be fetched
 */
export async function openDatabase(
  address: string,
): Promise<(query: string, most: number) => Answer> {
  const [sqlite, bytes] = await Promise.all([sqlite3InitModule(), bytesAt(address)]);
  const database = new sqlite.oo1.DB();
  const memory = sqlite.wasm.allocFromTypedArray(bytes);
  const code = sqlite.capi.sqlite3_deserialize(
    database.pointer ?? 0,
    'main',
    memory,
    bytes.byteLength,
    bytes.byteLength,
    sqlite.capi.SQLITE_DESERIALIZE_FREEONCLOSE | sqlite.capi.SQLITE_DESERIALIZE_RESIZEABLE,
  );
  database.checkRc(code);
  // A question changes no answer to the next.
  database.exec('PRAGMA query_only = 1');
  return (query, most) => {
    const statement = database.prepare(query);
    try {
      const rows: Answer['rows'] = [];
      if (statement.columnCount === 0) {
        statement.step();
        return { columns: [], rows, isCut: false };
      }
      let hasMore = statement.step();
      while (hasMore && rows.length < most) {
        rows.push(statement.get([]).map((value) => plain(value)));
        hasMore = statement.step();
      }
      return { columns: statement.getColumnNames(), rows, isCut: hasMore };
    } finally {
      statement.finalize();
    }
  };
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

function plain(value: unknown): string | number | null {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'bigint' ? value.toString() : '';
}
