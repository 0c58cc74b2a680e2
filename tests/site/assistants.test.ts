import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { Link, Root } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elements, pagesIn, projectRoot } from './pages.ts';

const dist = join(projectRoot, 'dist');
const pages = pagesIn(dist);
const anchors = new Map(
  pages.map((page) => [page.path, new Set(elements(page).map(({ properties }) => properties.id))]),
);
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);

type Row = Record<string, string | number | boolean | string[] | null>;
const tables = (JSON.parse(read('data/v1/corpus.json')) as { tables: Record<string, Row[]> })
  .tables;
const passages = new Map(tables.passages?.map((row) => [String(row.id), row]));

/** The addresses within the site that a file of Markdown leads to and that are not there. */
function missingFrom(tree: Root): string[] {
  const addresses: string[] = [];
  visit(tree, 'link', ({ url }: Link) => addresses.push(url));
  expect(addresses.length).toBeGreaterThan(3);
  return addresses
    .filter((address) => address.startsWith('/'))
    .filter((address) => {
      const [path = '', anchor] = address.split('#');
      const file = join(dist, path);
      const isThere = anchors.has(path) || (existsSync(file) && statSync(file).isFile());
      return !isThere || (anchor !== undefined && !anchors.get(path)?.has(anchor));
    });
}

const twins = globSync('{articles,events,comparisons}/*/index.md', { cwd: dist }).sort();

test('each article, event and comparison has a twin in Markdown, to which its page leads', () => {
  const twinned = ['articles', 'events', 'comparisons'].flatMap((table) =>
    (tables[table] ?? []).map(({ address }) => String(address)),
  );
  expect(twins.map((path) => `/${path.replace('index.md', '')}`)).toEqual(twinned.sort());
  const leading = pages
    .filter((page) =>
      elements(page, 'link').some(
        ({ properties: { type, href } }) => type === 'text/markdown' && href === 'index.md',
      ),
    )
    .map(({ path }) => path);
  expect(leading.sort()).toEqual(twinned);
});

describe.each(twins)('%s', (path) => {
  const tree = parse(read(path));

  test('has the title of its page, and leads only where something is', () => {
    const [first] = tree.children;
    const page = pages.find((one) => one.path === `/${path.replace('index.md', '')}`);
    const [heading] = page ? elements(page, 'h1') : [];
    expect(first).toMatchObject({ type: 'heading', depth: 1 });
    expect(heading?.children).toMatchObject([{ value: toText(first) }]);
    expect(missingFrom(tree)).toEqual([]);
  });

  test('ends no sentence twice', () => {
    const texts: string[] = [];
    visit(tree, 'text', ({ value }) => texts.push(value));
    for (const text of texts) expect(text).not.toMatch(/(?<!\.)\.\.(?!\.)/);
  });

  test('has no HTML of its own', () => {
    const html: string[] = [];
    visit(tree, 'html', ({ value }) => html.push(value));
    expect(html).toEqual([]);
  });
});

test('the twin of an article has each of its passages, under the address of each', () => {
  for (const { id, address } of tables.articles ?? []) {
    const { children } = parse(read(`${String(address)}index.md`));
    const told = children.flatMap((node, at): [string | undefined, string][] => {
      if (node.type !== 'heading' || node.depth !== 3) return [];
      const [link] = node.children;
      const text = children[at + 1];
      return link?.type === 'link' && text ? [[link.url, toText(text)]] : [];
    });
    const own = [...passages.values()].filter(({ article }) => article === id);
    expect(told).toEqual(own.map((row) => [row.address, row.text]));
  }
});

describe('llms.txt', () => {
  const { children } = parse(read('llms.txt'));

  test('is a title, what the site is in a quotation, and sections of links with notes', () => {
    expect(children[0]).toMatchObject({ type: 'heading', depth: 1 });
    expect(children[1]).toMatchObject({ type: 'blockquote' });
    const first = children.findIndex((node) => node.type === 'heading' && node.depth === 2);
    const inSections = children.slice(first);
    expect(inSections.filter(({ type }) => type === 'heading').map((node) => toText(node))).toEqual(
      ['Articles', 'Comparisons', 'Events', 'Data', 'Optional'],
    );
    for (const node of inSections) {
      if (node.type !== 'list') continue;
      for (const { children: lines } of node.children) {
        const [line] = lines;
        expect(line?.type === 'paragraph' && line.children[0]?.type).toBe('link');
      }
    }
  });

  test('leads only where something is', () => {
    expect(missingFrom({ type: 'root', children })).toEqual([]);
  });

  test('the file of all pages has each twin as it is', () => {
    const all = read('llms-full.txt');
    for (const path of twins) expect(all).toContain(read(path));
  });
});

describe('search.ndjson', () => {
  const text = read('data/v1/search.ndjson');
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

  test('has each passage once, by its id, with its words and its address', () => {
    const found = lines.filter(({ id }) => passages.has(String(id)));
    expect(found).toHaveLength(passages.size);
    for (const line of found) {
      expect(line).toMatchObject({
        address: passages.get(String(line.id))?.address,
        text: passages.get(String(line.id))?.text,
      });
    }
  });

  test('leads only where something is', () => {
    for (const { address, page } of lines) {
      const [path = '', anchor] = String(address).split('#');
      expect(path).toBe(page);
      expect(anchors.has(path), path).toBe(true);
      if (anchor !== undefined) expect(anchors.get(path), path).toContain(anchor);
    }
  });

  test('its values are those by which pages are filtered', () => {
    for (const filter of ['country', 'actor', 'place', 'source', 'standing', 'kind']) {
      const names = JSON.parse(read(`search/filters/${filter}.json`)) as Record<string, string>;
      const used = new Set(lines.flatMap((line) => line[filter] as string | string[]));
      for (const value of used) expect(names, filter).toHaveProperty([value]);
    }
  });

  const service = join(projectRoot, 'samples/search-service');

  test('the mapping of OpenSearch names exactly its fields', () => {
    const { mappings } = JSON.parse(
      readFileSync(join(service, 'opensearch-mapping.json'), 'utf8'),
    ) as { mappings: { properties: object } };
    const fields = Object.keys(mappings.properties).sort();
    for (const line of lines) expect(Object.keys(line).sort()).toEqual(fields);
  });

  test('for the bulk interface, each line stands behind the action that indexes it', () => {
    const bulk = execFileSync(
      'sed',
      ['-f', join(service, 'to-bulk.sed'), 'data/v1/search.ndjson'],
      {
        cwd: dist,
        encoding: 'utf8',
      },
    );
    expect(bulk.endsWith('\n')).toBe(true);
    const read = bulk
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    expect(read.filter((_, index) => index % 2 === 1)).toEqual(lines);
    expect(read.filter((_, index) => index % 2 === 0)).toEqual(
      lines.map(({ id }) => ({ index: { _id: id } })),
    );
  });
});

describe('an assistant that is told of the server', () => {
  const client = new Client({ name: 'a-test', version: '1.0.0' });
  const command = (...args: string[]) =>
    new StdioClientTransport({
      command: process.execPath,
      args: [join(projectRoot, 'src/cli/mcp.ts'), ...args],
      cwd: projectRoot,
      stderr: 'ignore',
    });
  const ask = async (name: string, asked: Record<string, unknown>) => {
    const { isError, structuredContent, content } = await client.callTool({
      name,
      arguments: asked,
    });
    const [{ text }] = content as [{ text: string }];
    return {
      isError: isError === true,
      text,
      answer: structuredContent as Record<string, unknown>,
    };
  };
  /** The addresses of passages anywhere in an answer. */
  const addressesIn = (answer: unknown): string[] =>
    [...JSON.stringify(answer).matchAll(/"(\/articles\/[^"]+#[^"]+)"/g)].map(([, one = '']) => one);

  beforeAll(() => client.connect(command()));
  afterAll(() => client.close());

  test('is offered tools, each with what it takes and what it answers', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'article',
      'event',
      'accounts',
      'ties',
      'comparison',
    ]);
    for (const { description, inputSchema, outputSchema } of tools) {
      expect(description?.length).toBeGreaterThan(40);
      expect(inputSchema.properties).toBeDefined();
      expect(outputSchema).toBeDefined();
    }
  });

  test.each([
    ['search', { query: 'Daesh Damascus' }],
    ['search', { query: 'ИГИЛ' }],
    ['search', { query: 'the Pentagon’s secrets' }],
    ['article', { id: 'us-fears-for-military-secrets' }],
    ['event', { id: 'shrine-plot-foiled' }],
    ['accounts', { event: 'shrine-plot-foiled' }],
    ['ties', { entity: 'iraq', other: 'russia' }],
    ['comparison', { id: 'shrine-plot-2025' }],
  ])('is answered by %s %j with passages that are there', async (name, asked) => {
    const { isError, text, answer } = await ask(name, asked);
    expect(isError, text).toBe(false);
    const addresses = addressesIn(answer);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      const [path = '', anchor] = address.split('#');
      expect(anchors.get(path), path).toContain(anchor);
      expect(text).toContain(address);
    }
  });

  test('finds what is named under any of its names', async () => {
    const { answer } = await ask('search', { query: 'Daesh' });
    expect(answer.named).toMatchObject([{ id: 'islamic-state' }]);
  });

  test('is told where an original is to be read of which only a copy is known', async () => {
    const { answer } = await ask('article', { id: 'baghdad-intelligence-agreement' });
    expect(answer).toMatchObject({
      url: null,
      copies: ['https://calert.info/details.php?id=486'],
    });
  });

  test('is told how many ties there are, and comes to each of them', async () => {
    const all = (tables.ties ?? []).filter(({ from, to }) => [from, to].includes('iraq'));
    expect(all.length).toBeGreaterThan(4);
    const told: unknown[] = [];
    for (let offset: unknown = 0; offset !== null;) {
      const { answer } = await ask('ties', { entity: 'iraq', limit: 4, offset });
      expect(answer.total).toBe(all.length);
      told.push(...(answer.ties as Row[]).map((tie) => JSON.stringify(tie)));
      offset = answer.nextOffset;
    }
    expect(told).toHaveLength(all.length);
  });

  test('is answered for each id that there is', async () => {
    for (const [table, name, key] of [
      ['articles', 'article', 'id'],
      ['events', 'event', 'id'],
      ['events', 'accounts', 'event'],
      ['entities', 'ties', 'entity'],
      ['comparisons', 'comparison', 'id'],
    ] as const) {
      for (const { id } of tables[table] ?? []) {
        const { isError, text } = await ask(name, { [key]: id });
        expect(isError, `${name} ${String(id)}: ${text}`).toBe(false);
      }
    }
  });

  test.each([
    [
      'event',
      { id: 'shrine-plot-foild' },
      'There is no event "shrine-plot-foild". Did you mean "shrine-plot-foiled"?',
    ],
    [
      'ties',
      { entity: 'iraqq' },
      'There is no country, actor or place "iraqq". Did you mean "iraq"?',
    ],
    [
      'search',
      { query: 'x', article: 'qqqqqqqq' },
      'There is no article "qqqqqqqq". The tool "search" finds ids.',
    ],
  ])('is told of an id that is not there: %s %j', async (name, asked, message) => {
    expect(await ask(name, asked)).toMatchObject({ isError: true, text: message });
  });

  test('is told what is wrong with what it asks', async () => {
    const { isError, text } = await ask('search', { query: 'x', limit: 1000 });
    expect(isError).toBe(true);
    expect(text).toContain('limit');
  });

  test('is told where there is no build yet, and what makes one', async () => {
    const other = new Client({ name: 'a-test', version: '1.0.0' });
    await other.connect(command('--data', 'nowhere/corpus.sqlite'));
    const { isError, content } = await other.callTool({ name: 'event', arguments: { id: 'a' } });
    await other.close();
    expect(isError).toBe(true);
    expect(JSON.stringify(content)).toContain('npm run build');
  });
});
