import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { indexOf, serve } from '../../samples/search-service/service.ts';
import { NO_FILTERS } from '../../src/model/filters.ts';
import { pathOfPair } from '../../src/model/paths.ts';
import { httpFullText } from '../../src/search/browser/http-full-text.ts';
import { answer } from '../../src/search/query/answer.ts';
import type { KnownWords } from '../../src/search/query/nearest.ts';
import type { Thing } from '../../src/search/query/things.ts';

/** The reference service over what a build has for it, and the site's own way from a query to its answer. */
export async function searchByService(
  dist: string,
): Promise<{ search: (query: string) => Promise<string[]>; stop: () => void }> {
  const server = serve(await indexOf(`${dist}/data/v1/search.ndjson`), 'http://localhost').listen(
    0,
  );
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
  const things = globSync(`${dist}/search/names/*.json`).flatMap((path) => read(path) as Thing[]);
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const index = {
    things: () => Promise.resolve([...byId.values()]),
    knownWords: () => Promise.resolve(read(`${dist}/search/words.json`) as KnownWords),
    fullText: () => Promise.resolve(httpFullText(`http://localhost:${port}`)),
  };
  return {
    /** The pages in the order in which a reader meets them: what is named, then what is found. */
    async search(query) {
      const { things: named, pages } = await answer({ text: query, filters: NO_FILTERS }, index);
      const [one, other, ...more] = named;
      const first =
        one === undefined || more.length > 0
          ? []
          : other === undefined
            ? [one.path]
            : one.beside?.includes(other.id)
              ? [pathOfPair(one, other)]
              : [];
      return [...new Set([...first, ...pages.map(({ page }) => page.url)])];
    },
    stop: () => server.close(),
  };
}
