/** Searches the text of a desk over SQLite’s FTS5: what `deconflict({ search: { service } })` asks. */
import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';

const FILTERS = ['kind', 'country', 'actor', 'place', 'source', 'standing', 'year'] as const;
const MOST_WORDS = 24;
const MOST_LETTERS = 200;
const MOST_PAGES = 1000;
const MOST_PIECES = 20;
/** A word in the title counts as much as four in the text; one that stands for a name or number, as two. */
const RANK = '-bm25(pages, 4, 1, 2)';
const TOKENS = 'tokenize = "porter unicode61 remove_diacritics 2"';
const SHOWN = ['page', 'kind', 'title', 'outlet', 'dateInWords', 'sureness'] as const;

type Line = Record<(typeof FILTERS)[number], string | string[]> &
  Record<(typeof SHOWN)[number] | 'address' | 'text' | 'words', string>;

/** The lines of `search.ndjson` in a database: pages, their pieces, and by which values of filters they are found. */
export async function indexOf(feed: string): Promise<DatabaseSync> {
  const database = new DatabaseSync(''); // A file without a name, which goes with the process.
  database.exec(`
    CREATE TABLE page (${SHOWN.join()}, first INTEGER, last INTEGER);
    CREATE TABLE chosen (filter, value, id, PRIMARY KEY (filter, value, id)) WITHOUT ROWID;
    CREATE VIRTUAL TABLE pages USING fts5(title, text, words, content = '', ${TOKENS});
    CREATE VIRTUAL TABLE pieces USING fts5(text, words, address UNINDEXED, ${TOKENS});
    BEGIN`);
  const addPiece = database.prepare('INSERT INTO pieces VALUES (?, ?, ?)');
  const addPage = database.prepare('INSERT INTO page VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const addText = database.prepare('INSERT INTO pages (title, text, words) VALUES (?, ?, ?)');
  const addValue = database.prepare('INSERT OR IGNORE INTO chosen VALUES (?, ?, ?)');
  let pieces = 0;
  const add = (lines: Line[]) => {
    const [line] = lines;
    if (!line) return;
    const joined = (field: 'text' | 'words') => lines.map((one) => one[field]).join(' ');
    const { lastInsertRowid: id } = addText.run(line.title, joined('text'), joined('words'));
    addPage.run(...SHOWN.map((field) => line[field]), pieces + 1, (pieces += lines.length));
    for (const { text, words, address } of lines) addPiece.run(text, words, address);
    for (const filter of FILTERS)
      for (const value of [line[filter]].flat()) addValue.run(filter, value, id);
  };
  const ofPage: Line[] = [];
  for await (const text of createInterface({ input: createReadStream(feed) })) {
    const line = JSON.parse(text) as Line;
    if (ofPage[0]?.page !== line.page) add(ofPage.splice(0));
    ofPage.push(line);
  }
  add(ofPage);
  database.exec('COMMIT');
  return database;
}

/** What answers `/pages`, `/counts`, `/known` and `/pieces`; nothing that is asked is read as a query of FTS5. */
export function answering(database: DatabaseSync) {
  const isThere = database.prepare('SELECT 1 FROM pages WHERE pages MATCH ? LIMIT 1');
  const quoted = (words: string) => `"${words.slice(0, MOST_LETTERS).replaceAll(/["\0]/g, ' ')}"`;
  const asKnown = (term: string) => (isThere.get(quoted(term)) ? quoted(term) : `${quoted(term)}*`);
  const ask = (sql: string, values: (string | number)[]) => database.prepare(sql).all(...values);

  return (path: string, asked: URLSearchParams): unknown => {
    const all = (name: string) => asked.getAll(name).slice(0, MOST_WORDS);
    const said = (name: string) => all(name).filter((words) => /[\p{L}\p{N}]/u.test(words));
    const terms = said('term');
    const wanted = [...terms.map(asKnown), ...said('phrase').map(quoted)];
    const unwanted = said('without').map(quoted);
    const narrowed = FILTERS.map((filter) => [filter, all(filter)] as const).filter(
      ([, values]) => values.length > 0,
    );
    const conditions = [
      ...(unwanted.length > 0 ? ['id NOT IN (SELECT rowid FROM pages WHERE pages MATCH ?)'] : []),
      ...narrowed.map(
        ([filter, values]) =>
          `id IN (SELECT id FROM chosen WHERE filter = '${filter}' AND value IN (${values.map(() => '?').join()}))`,
      ),
    ];
    const found = [
      wanted.length > 0
        ? `SELECT id, score FROM (SELECT rowid AS id, ${RANK} AS score FROM pages WHERE pages MATCH ?)`
        : 'SELECT id, score FROM (SELECT rowid AS id, 0 AS score FROM page)',
      ...(conditions.length > 0 ? [`WHERE ${conditions.join(' AND ')}`] : []),
    ].join(' ');
    const values = [
      ...(wanted.length > 0 ? [wanted.join(' AND ')] : []),
      ...(unwanted.length > 0 ? [unwanted.join(' OR ')] : []),
      ...narrowed.flatMap(([, chosen]) => chosen),
    ];
    switch (path) {
      case '/pages':
        return ask(`${found} ORDER BY score DESC, id LIMIT ${MOST_PAGES}`, values);
      case '/counts':
        return ask(
          `SELECT value, count(*) AS count FROM chosen
           WHERE filter = ? AND id IN (SELECT id FROM (${found})) GROUP BY value`,
          [asked.get('filter') ?? '', ...values],
        );
      case '/known': {
        const [term = ''] = wanted;
        const isKnown = term !== '' && isThere.get(term) !== undefined;
        return isKnown ? (term.endsWith('*') ? 'begun' : 'whole') : 'unknown';
      }
      case '/pieces': {
        const [page] = ask('SELECT * FROM page WHERE rowid = ?', [asked.get('id') ?? '']);
        if (!page) return undefined;
        const pieces = ask(
          `SELECT address, highlight(pieces, 0, char(2), char(3)) AS text,
             highlight(pieces, 1, char(2), char(3)) AS words
           FROM pieces WHERE pieces MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rank LIMIT ${MOST_PIECES}`,
          [wanted.join(' OR ') || '""', Number(page.first), Number(page.last)],
        );
        return { ...page, pieces };
      }
    }
    return undefined;
  };
}

/** @param origin whose pages may ask, as browsers have it: `https://desk.example` */
export function serve(database: DatabaseSync, origin: string): Server {
  const answer = answering(database);
  return createServer(({ method, url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const answered = method === 'GET' ? answer(pathname, searchParams) : undefined;
    response.writeHead(answered === undefined ? 404 : 200, {
      'Access-Control-Allow-Origin': origin,
      'Content-Type': 'application/json',
    });
    response.end(JSON.stringify(answered ?? { error: 'There is nothing here.' }));
  });
}

if (import.meta.main) {
  const options = {
    origin: { type: 'string' },
    port: { type: 'string', default: '4330' },
  } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [feed] = positionals;
  if (feed === undefined || values.origin === undefined) {
    console.error(
      'service.ts dist/data/v1/search.ndjson --origin https://desk.example [--port 4330]',
    );
    process.exit(1);
  }
  serve(await indexOf(feed), values.origin).listen(Number(values.port), () => {
    console.log(`http://localhost:${values.port}/ answers pages of ${values.origin ?? ''}`);
  });
}
