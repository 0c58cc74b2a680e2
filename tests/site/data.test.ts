import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { DomUtils, parseDocument } from 'htmlparser2';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { daySpan } from '../../src/model/dates/day-span.ts';
import { pagesIn, projectRoot } from './pages.ts';

const dist = join(projectRoot, 'dist');
const fileOf = (name: string) => join(dist, 'data/v1', name);
const jsonOf = (name: string) => JSON.parse(readFileSync(fileOf(name), 'utf8')) as unknown;

type Row = Record<string, string | number | boolean | string[] | null>;
const whole = jsonOf('corpus.json') as { version: number; tables: Record<string, Row[]> };
const tables = Object.entries(whole.tables);
const passages = new Set(
  pagesIn(dist).flatMap(({ path, html }) =>
    [...html.matchAll(/<p id="([^"]+)" class="passage"/g)].map(([, id]) => `${path}#${id}`),
  ),
);
const listed = new Set(
  pagesIn(dist).flatMap(({ path, html }) =>
    [...html.matchAll(/id="(reference_[^"]+)"/g)].map(([, id]) => `${path}#${id}`),
  ),
);
const pages = new Set(pagesIn(dist).map(({ path }) => path));

test('there are the five articles, and all that they tell', () => {
  expect(whole.tables.articles).toHaveLength(5);
  expect(whole.tables.passages).toHaveLength(passages.size);
  expect(whole.tables.events?.map(({ id }) => id)).toContain('shrine-plot-foiled');
});

test('each finding of the home page is there, with what it is about and what stands behind it', () => {
  const folder = join(projectRoot, 'content/findings');
  const written = readdirSync(folder)
    .map((file) => ({
      id: file.replace('.yaml', ''),
      ...(parseYaml(readFileSync(join(folder, file), 'utf8')) as Finding),
    }))
    .sort((a, b) => a.rank - b.rank);
  const rows = whole.tables.findings ?? [];
  expect(rows.map(({ id, about }) => [id, about])).toEqual(
    written.map(({ id, about }) => [id, about]),
  );
  const shown = DomUtils.textContent(parseDocument(readFileSync(join(dist, 'index.html'), 'utf8')));
  for (const [index, row] of rows.entries()) {
    const { text, passages: evidence, references } = row as Record<string, string[] | string>;
    expect(shown).toContain(String(text).split(/[;,]/, 1)[0]);
    const marks = written[index]?.text.match(/@[\w#-]+/g) ?? [];
    expect(marks.length).toBeGreaterThan(0);
    const behind = [evidence ?? [], references ?? []].flat();
    expect(behind.map((one) => `@${passageId(one)}`).sort()).toEqual(marks.sort());
  }
});

interface Finding {
  rank: number;
  text: string;
  about: string;
}

test('each kind and type that a row has is in the vocabulary, a tie with the words of both sides', () => {
  const { vocabulary = [], entities = [], events = [], sources = [], ties = [] } = whole.tables;
  const wordsOf = (pairs: Row[string][][]) => new Set(pairs.map((pair) => pair.join(' ')));
  const known = wordsOf(vocabulary.map(({ wordFor = '', word = '' }) => [wordFor, word]));
  expect(known.size).toBe(vocabulary.length);
  const used = wordsOf([
    ...entities.filter(({ sort }) => sort).map(({ kind = '', sort = '' }) => [kind, sort]),
    ...events.map(({ kind = '' }) => ['event', kind]),
    ...sources.map(({ kind = '' }) => ['source', kind]),
    ...ties.map(({ type = '' }) => ['tie', type]),
  ]);
  expect(used.difference(known)).toEqual(new Set());
  const desk = parseYaml(readFileSync(join(projectRoot, 'content/desk.yaml'), 'utf8')) as {
    vocabulary: Record<string, Record<string, { from: string; to: string }>>;
  };
  const written = Object.values(desk.vocabulary).flatMap((group) => Object.keys(group));
  expect(vocabulary.filter(({ wordFor }) => wordFor !== 'source')).toHaveLength(written.length);
  for (const [type, { from, to }] of Object.entries(desk.vocabulary.relations ?? {})) {
    const row = vocabulary.find(({ wordFor, word }) => wordFor === 'tie' && word === type);
    expect([row?.name, row?.otherWay]).toEqual([from, to]);
  }
});

test('the JSON is as its schema says', () => {
  const validate = new Ajv2020().compile(jsonOf('schema.json') as object);
  validate(whole);
  expect(validate.errors).toBeNull();
});

describe.each(tables)('%s', (name, rows) => {
  test('the file of the table has the same rows', () => {
    expect(jsonOf(`${name}.json`)).toEqual(rows);
  });

  test('a program that reads CSV finds the same cells', () => {
    const read = parse(readFileSync(fileOf(`${name}.csv`), 'utf8'), { bom: true, columns: true });
    const asText = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cellOf(value)])),
    );
    const undefused = (read as Record<string, string>[]).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [column, cell.replace(/^'(?=[=+\-@])/, '')]),
      ),
    );
    expect(undefused.map(withoutLists)).toEqual(asText.map(withoutLists));
  });

  test('addresses lead to passages and pages that are there', () => {
    for (const { address, passages: evidence } of rows) {
      for (const one of (evidence ?? []) as string[]) expect(passages).toContain(one);
      if (typeof address !== 'string') continue;
      expect(address.includes('#') ? passages : pages).toContain(address);
    }
  });

  test('dates are EDTF, and the days beside them are those that they may mean', () => {
    for (const row of rows) {
      for (const column of Object.keys(row).filter((one) => `${one}Earliest` in row)) {
        const date = row[column];
        if (date === null) continue;
        const { earliest, latest } = daySpan(String(date));
        expect([row[`${column}Earliest`], row[`${column}Latest`]]).toEqual(
          [earliest, latest].map((day) =>
            Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : null,
          ),
        );
      }
    }
  });
});

test('each publication that a page has beneath its words is named by the rows of it, and is in its own data', () => {
  let count = 0;
  for (const { path, html } of pagesIn(dist)) {
    const data = join(dist, path, 'data.json');
    const cited = [...html.matchAll(/id="reference_([^"]+)"/g)].map(([, id]) => id);
    if (cited.length === 0 || !existsSync(data)) continue;
    const own = (JSON.parse(readFileSync(data, 'utf8')) as typeof whole).tables;
    for (const id of cited)
      expect(
        own.references?.map((row) => row.id),
        path,
      ).toContain(id);
    count += cited.length;
  }
  expect(count).toBeGreaterThan(10);
});

test('how an original writes a name leads to the passages that name it, a name to the first that uses it', () => {
  const { spellings = [], aliases = [], passages: said = [] } = whole.tables;
  const textAt = new Map(said.map(({ address, text }) => [address, String(text)]));
  for (const { article, passages: evidence } of spellings) {
    expect(evidence).not.toEqual([]);
    for (const one of evidence as string[]) {
      expect(passages).toContain(one);
      expect(one).toContain(`/articles/${String(article)}/#`);
    }
  }
  const used = aliases.filter(({ firstUsed }) => firstUsed !== null);
  expect(used.length).toBeGreaterThan(20);
  for (const { name, firstUsed } of used) {
    const words = (text: string) =>
      text
        .replaceAll(/[-\s‑–]+/g, ' ')
        .replaceAll('’', "'")
        .toLowerCase();
    expect(words(textAt.get(firstUsed as string) ?? '')).toContain(words(String(name)));
  }
});

test('a publication behind words of ours leads to each list of references that has it', () => {
  const named = whole.tables.references?.flatMap(({ citedAt }) => citedAt as string[]);
  expect(named?.toSorted()).toEqual([...listed].toSorted());
});

test('what the page of a thing tells of and whom it is about is in its own data, and so is what a row there refers to', () => {
  let events = 0;
  for (const { path, html } of pagesIn(dist)) {
    const data = join(dist, path, 'data.json');
    if (!existsSync(data)) continue;
    const own = (JSON.parse(readFileSync(data, 'utf8')) as typeof whole).tables;
    const has = (name: string, column: string) =>
      new Set((own[name] ?? []).map((row) => row[column]));
    const shown = [...html.matchAll(/href="(\/events\/[^/"]+\/)"/g)].map(([, event]) => event);
    expect([...new Set(shown).difference(has('events', 'address'))], path).toEqual([]);
    events += shown.length;
    for (const [name, column, referred] of [
      ['events', 'place', 'entities'],
      ['participants', 'event', 'events'],
      ['participants', 'entity', 'entities'],
      ['accounts', 'event', 'events'],
      ['accounts', 'article', 'articles'],
      ['ties', 'from', 'entities'],
      ['ties', 'to', 'entities'],
      ['ties', 'by', 'sources'],
      ['reliances', 'source', 'sources'],
      ['answers', 'article', 'articles'],
      ['answers', 'comparison', 'comparisons'],
    ] as const) {
      // A row that is there because another one refers to it brings nothing more.
      if (name === 'events' && !path.startsWith('/events/')) continue;
      const ids = has(name, column);
      ids.delete(null);
      expect([...ids.difference(has(referred, 'id'))], `${path} ${name} ${column}`).toEqual([]);
    }
  }
  expect(events).toBeGreaterThan(50);
});

test('only the articles that a page marks are said to contradict the record', () => {
  const contradicting = (whole.tables.answers ?? []).filter((row) => row.contradictsRecord);
  const onPages = pagesIn(dist)
    .filter(({ path }) => /^\/comparisons\/[^/]+\/$/.test(path))
    .flatMap(({ html }) => html.match(/class="[^"]* contradicts"/g) ?? []);
  expect(onPages.length).toBeGreaterThan(0);
  expect(contradicting).toHaveLength(onPages.length);
  for (const { record } of contradicting) expect(record).not.toBeNull();
});

test('a tie that goes both ways is counted once, and is a line without direction in the graph', () => {
  const { ties = [] } = whole.tables;
  const mutual = ties.filter(({ isMutual }) => isMutual);
  expect(mutual.length).toBeGreaterThan(0);
  const keyOf = (row: Row) =>
    [[row.from, row.to].sort(), row.article, row.type, row.event, row.passages].join(' ');
  expect(new Set(mutual.map(keyOf)).size).toBe(mutual.length);
  const edges = DomUtils.getElementsByTagName(
    'edge',
    parseDocument(readFileSync(fileOf('ties.graphml'), 'utf8'), { xmlMode: true }),
  );
  expect(edges).toHaveLength(ties.length);
  expect(edges.filter(({ attribs }) => attribs.directed === 'false')).toHaveLength(mutual.length);
});

/** A passage as texts of ours name it: `article#passage`. */
function passageId(address: string): string {
  return address.replace(/^.*\/articles\/([^/]+)\/#/, '$1#');
}

/** Lists are joined by what depends on their kind. */
function withoutLists(row: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, cell.replaceAll(/;? /g, ' ')]),
  );
}

function cellOf(value: Row[string]): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

describe('the database', () => {
  const database = new DatabaseSync(fileOf('corpus.sqlite'), { readOnly: true });
  const all = (query: string) => database.prepare(query).all();

  test('is whole, and every reference in it leads to a row', () => {
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(all('PRAGMA foreign_key_check')).toEqual([]);
  });

  test.each(tables)('has the rows of %s', (name, rows) => {
    expect(all(`SELECT count(*) AS count FROM "${name}"`)).toEqual([{ count: rows.length }]);
  });

  test('finds words whatever marks their letters have', () => {
    const found = all(
      "SELECT passages.article FROM passage_search JOIN passages ON passages.rowid = passage_search.rowid WHERE passage_search MATCH 'bağhdád'",
    );
    expect(found.length).toBeGreaterThan(0);
  });

  test('answers each of the questions on the page of the data', () => {
    const page = readFileSync(join(dist, 'data/index.html'), 'utf8');
    const asked = [...page.matchAll(/<code>(SELECT[^<]+)<\/code>/g)].map(([, query = '']) =>
      query.replaceAll('&#39;', "'").replaceAll('&quot;', '"'),
    );
    expect(asked.length).toBeGreaterThan(3);
    for (const query of asked) expect(all(query).length, query).toBeGreaterThan(0);
  });
});

test('a program that knows JSON-LD finds each page and passage, and what they have to do with each other', async () => {
  const read = await jsonld.expand(jsonOf('corpus.jsonld') as object, {
    base: 'https://desk.example/data/v1/corpus.jsonld',
    documentLoader: (url) => Promise.reject(new Error(`It fetches ${url}.`)),
  });
  const nodes = read as unknown as (Record<string, unknown> & { '@id'?: string })[];
  const ours = JSON.stringify(nodes).matchAll(/"@id":"https:\/\/desk\.example([^"]+)"/g);
  const there = new Set([...pages, ...passages, ...listed]);
  for (const [, address = ''] of ours) {
    expect(there).toContain(address);
  }
  const byId = new Map(
    nodes.map((node) => [node['@id']?.replace('https://desk.example', ''), node]),
  );
  for (const name of ['articles', 'passages', 'events', 'entities', 'sources', 'comparisons'])
    for (const { address } of whole.tables[name] ?? [])
      expect(byId.has(String(address)), String(address)).toBe(true);
  expect(byId.get('/events/shrine-plot-foiled/')).toMatchObject({
    '@type': ['https://schema.org/Event'],
    'https://schema.org/location': [{ '@id': expect.stringMatching(/\/places\//) as string }],
  });
  const withType = (type: string) =>
    nodes.filter((node) => JSON.stringify(node['@type']).includes(`#${type}"`));
  for (const name of ['ties', 'accounts', 'findings'])
    expect(withType(name), name).toHaveLength(whole.tables[name]?.length ?? 0);
});

test('places are GeoJSON points within the degrees of the earth', () => {
  const { features } = jsonOf('places.geojson') as {
    features: { geometry: { coordinates: [number, number] }; properties: Row }[];
  };
  expect(features.length).toBeGreaterThan(5);
  for (const { geometry, properties } of features) {
    const [east, north] = geometry.coordinates;
    expect(Math.abs(east)).toBeLessThanOrEqual(180);
    expect(Math.abs(north)).toBeLessThanOrEqual(90);
    expect(pages).toContain(properties.address);
  }
});

test('each file of the package of data is there, with the columns that it says', () => {
  const { resources } = jsonOf('datapackage.json') as {
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  expect(resources.map(({ path }) => path.replace('.csv', ''))).toEqual(
    tables.map(([name]) => name),
  );
  for (const { path, schema } of resources) {
    const [header = []] = parse(readFileSync(fileOf(path), 'utf8'), { bom: true, to: 1 });
    expect(header).toEqual(schema.fields.map(({ name }) => name));
  }
});
