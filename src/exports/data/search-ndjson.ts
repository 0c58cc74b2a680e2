import { searchLines } from '../search-lines.ts';
import type { DataFile } from './data-file.ts';

/**
 * What a larger search engine takes: a line of JSON for each piece of text that can be found.
 *
 * @see https://github.com/ndjson/ndjson-spec
 */
export const searchNdjson: DataFile = {
  path: 'search.ndjson',
  type: 'application/x-ndjson',
  make: (_, { addressOf }, corpus) =>
    // In a large corpus the lines are longer together than a string can be.
    Buffer.concat(
      Array.from(searchLines(corpus, addressOf), (line) =>
        Buffer.from(`${JSON.stringify(line)}\n`),
      ),
    ),
};
