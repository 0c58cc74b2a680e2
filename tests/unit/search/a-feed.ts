import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answering, indexOf } from '../../../samples/search-service/service.ts';
import type { SearchLine } from '../../../src/exports/search-lines.ts';

/** A line as a test tells it. */
type Sketch = Partial<SearchLine> & { page: string; text: string };

/** The reference service over some lines: what it answers at an address. */
export async function aService(...lines: Sketch[]) {
  const folder = mkdtempSync(join(tmpdir(), 'deconflict-feed-'));
  const feed = join(folder, 'search.ndjson');
  writeFileSync(
    feed,
    lines.map((line, index) => `${JSON.stringify(whole(line, index))}\n`).join(''),
  );
  const database = await indexOf(feed);
  rmSync(folder, { recursive: true });
  const answer = answering(database);
  return {
    database,
    ask: (address: string) => {
      const { pathname, searchParams } = new URL(address);
      return Promise.resolve(answer(pathname, searchParams));
    },
  };
}

function whole(line: Sketch, index: number): SearchLine {
  return {
    id: String(index),
    address: line.page,
    kind: 'article',
    title: 'A title',
    outlet: null,
    date: null,
    dateInWords: null,
    sureness: null,
    earliest: null,
    latest: null,
    language: 'en',
    words: '',
    mentions: [],
    country: [],
    actor: [],
    place: [],
    source: [],
    standing: [],
    year: [],
    ...line,
  };
}
