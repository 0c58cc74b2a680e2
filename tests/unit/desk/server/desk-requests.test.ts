import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerRequest } from '../../../../src/desk/server/desk-requests.ts';
import type { ArticleState, Opened } from '../../../../src/desk/shared/messages.ts';
import { aProject } from './a-project.ts';

const TOKEN = 'a-word-that-only-the-page-has';
const ARTICLE = 'content/articles/an-article.md';

let project: ReturnType<typeof aProject>;
let server: Server;
let port: number;
beforeEach(async () => {
  project = aProject();
  server = createServer((asked, response) => {
    const desk = { protocol: 'http', base: '/', token: TOKEN, effects: project.effects } as const;
    void answerRequest(asked, response, desk).then((isAnswered) => {
      if (!isAnswered) response.end('the page');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => {
  server.close();
  project.remove();
});

const read = (path: string) => readFileSync(join(project.root, path), 'utf8');
const articles = () => readdirSync(join(project.root, 'content/articles'));

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** What is answered to a request, as the page makes it but for what is said otherwise. */
async function answer(
  path: string,
  { method = 'POST', headers = {}, body = '{}' }: Asked = {},
): Promise<{ status: number; text: string; message: string }> {
  const asked = request({
    port,
    host: '127.0.0.1',
    path,
    method,
    headers: {
      host: `localhost:${port}`,
      origin: `http://localhost:${port}`,
      'x-desk-token': TOKEN,
      ...headers,
    },
  });
  asked.end(method === 'GET' ? undefined : body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  const { message = '' } = (text.startsWith('{') ? JSON.parse(text) : {}) as { message?: string };
  return { status: response.statusCode ?? 0, text, message };
}

/** The article as its form has it. */
async function opened(id?: string): Promise<ArticleState> {
  const { text } = await answer('/desk/api/open/', { body: JSON.stringify({ id }) });
  return (JSON.parse(text) as Opened).article;
}
const save = (article: object) => answer('/desk/api/save/', { body: JSON.stringify(article) });

describe('only the page of the desk, on this machine, is answered', () => {
  test.each<[asker: string, headers: () => Record<string, string>]>([
    ['another page', () => ({ origin: 'https://evil.example' })],
    ['a page of another port', () => ({ origin: 'http://localhost:1' })],
    ['a page of another protocol', () => ({ origin: `https://localhost:${port}` })],
    ['a page without an origin', () => ({ origin: 'null' })],
    ['a page of our name in front', () => ({ origin: `http://localhost:${port}.evil.example` })],
    ['another name that leads here', () => ({ host: 'evil.example' })],
    [
      'another name that leads here, and its page',
      () => ({ host: `evil.example:${port}`, origin: `http://evil.example:${port}` }),
    ],
    ['our name with another port', () => ({ host: 'localhost:1', origin: 'http://localhost:1' })],
    ['one that does not know the word', () => ({ 'x-desk-token': '' })],
    ['one that has the word of another start', () => ({ 'x-desk-token': TOKEN.slice(1) })],
    ['one with a longer word', () => ({ 'x-desk-token': `${TOKEN}x` })],
  ])('%s is not', async (_, headers) => {
    const body = JSON.stringify({ ...(await opened()), id: 'new' });
    for (const action of ['open', 'check', 'save', 'read']) {
      const { status, message } = await answer(`/desk/api/${action}/`, {
        headers: headers(),
        body,
      });
      expect(status, action).toBe(403);
      expect(message).not.toBe('');
    }
    expect(articles()).toEqual(['an-article.md']);
  });

  test('one that sends no origin at all is not', async () => {
    const response = await fetch(`http://localhost:${port}/desk/api/save/`, {
      method: 'POST',
      headers: { 'x-desk-token': TOKEN },
      body: '{}',
    });
    expect(response.status).toBe(403);
  });

  test('its page is not shown under another name, where that would give the word away', async () => {
    expect(
      (await answer('/desk/', { method: 'GET', headers: { host: 'evil.example' } })).status,
    ).toBe(403);
    expect((await answer('/desk/', { method: 'GET' })).text).toBe('the page');
  });

  test('what is not of the desk is left to others', async () => {
    expect((await answer('/', { method: 'GET', headers: { host: 'evil.example' } })).text).toBe(
      'the page',
    );
    expect((await answer('/desks/', { headers: { host: 'evil.example' } })).text).toBe('the page');
  });
});

test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s is no way to ask', async (method) => {
  expect((await answer('/desk/api/save/', { method })).status).toBe(405);
});

test.each(['/desk/api/', '/desk/api/save', '/desk/api/delete/', '/desk/api/../api/open'])(
  'there is nothing at %s',
  async (path) => {
    expect((await answer(path)).status).toBe(404);
  },
);

describe('what is no request of the page is refused, and nothing is written', () => {
  test.each([
    ['no JSON', 'title: x'],
    ['no group', '[]'],
    ['nothing', ''],
    ['bytes that are no text', Buffer.from([0xff, 0xfe])],
    ['fields that are none', '{"id":"a","base":"","isWritten":false,"fields":[],"blocks":[]}'],
    ['a path', '{"path":"/etc/passwd","text":"x"}'],
    ['what is nested without end', `{"id":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('%s', async (_, body) => {
    for (const action of ['open', 'check', 'save']) {
      const { status } = await answer(`/desk/api/${action}/`, { body });
      expect(status, action).toBe(400);
    }
    expect(articles()).toEqual(['an-article.md']);
  });

  test('fields that are nested deeper than can be followed', async () => {
    const article = JSON.stringify({ ...(await opened()), id: 'deep' });
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const body = article.replace('"fields":{', `"fields":{"x":${deep},`);
    expect((await answer('/desk/api/save/', { body })).status).toBe(400);
    expect(articles()).toEqual(['an-article.md']);
  });

  test('more than 6 MB', async () => {
    const body = Buffer.alloc(6_000_001, 'a');
    for (const action of ['read', 'save']) {
      const { status, message } = await answer(`/desk/api/${action}/`, { body });
      expect(status).toBe(413);
      expect(message).toBe('This is too large: at most 6 MB are read.');
    }
  });

  test.each([
    '../../package',
    '..',
    '.',
    '',
    'a/b',
    '/etc/passwd',
    'a\\b',
    'a.md',
    'a\0',
    'A',
    '%2e%2e',
    '-a',
    'a--b',
  ])('the name %j', async (id) => {
    for (const isWritten of [true, false]) {
      const { status } = await save({ ...(await opened()), id, isWritten });
      expect(status).toBe(400);
    }
    const open = await answer('/desk/api/open/', { body: JSON.stringify({ id }) });
    expect(open.status).toBe(400);
    expect(readdirSync(project.root)).toEqual(['content']);
    expect(articles()).toEqual(['an-article.md']);
  });

  test('a file that leads elsewhere', async () => {
    const outside = join(project.root, 'outside.md');
    writeFileSync(outside, read(ARTICLE));
    symlinkSync(outside, join(project.root, 'content/articles/linked.md'));
    expect((await answer('/desk/api/open/', { body: '{"id":"linked"}' })).status).toBe(403);
    const article = await opened('an-article');
    const changed = { ...article, id: 'linked', fields: { ...article.fields, title: 'Other' } };
    expect((await save(changed)).status).toBe(403);
    expect((await save({ ...changed, isWritten: false })).status).toBe(409);
    expect(readFileSync(outside, 'utf8')).toBe(read(ARTICLE));
  });

  test('a folder that leads out of the project', () => {
    const other = aProject();
    const linked = aProject();
    const folder = join(linked.root, 'content/articles');
    rmSync(folder, { recursive: true });
    symlinkSync(join(other.root, 'content/articles'), folder);
    expect(() => linked.effects.createArticle('new', 'x')).toThrow('leads out of the project');
    expect(() => linked.effects.readArticle('an-article')).toThrow('leads out of the project');
    expect(existsSync(join(other.root, 'content/articles/new.md'))).toBe(false);
    other.remove();
    linked.remove();
  });
});

describe('an article', () => {
  test('that is saved without a change is the same file, byte for byte', async () => {
    const before = read(ARTICLE);
    expect((await save(await opened('an-article'))).status).toBe(200);
    expect(read(ARTICLE)).toBe(before);
  });

  test('that is changed has the change, and what else was there', async () => {
    const article = await opened('an-article');
    const { status } = await save({ ...article, fields: { ...article.fields, title: 'Other' } });
    expect(status).toBe(200);
    expect(read(ARTICLE)).toContain('title: Other\n');
    expect(articles()).toEqual(['an-article.md']);
  });

  test('that somebody else has changed meanwhile is not written over', async () => {
    const article = await opened('an-article');
    writeFileSync(join(project.root, ARTICLE), `${read(ARTICLE)}More.\n`);
    const others = read(ARTICLE);
    const { status, message } = await save({
      ...article,
      fields: { ...article.fields, title: 'Other' },
    });
    expect(status).toBe(409);
    expect(message).toContain('has changed since it was opened here');
    expect(read(ARTICLE)).toBe(others);
    expect(articles()).toEqual(['an-article.md']);
  });

  test.each([200, 220])('whose name has %i letters is refused in words', async (length) => {
    const article = await opened('an-article');
    const { status } = await save({ ...article, isWritten: false, id: 'a'.repeat(length) });
    expect(status).toBe(400);
    expect(articles()).toEqual(['an-article.md']);
  });

  test('that is gone meanwhile is not made again', async () => {
    const article = await opened('an-article');
    const { status } = await save({ ...article, id: 'gone' });
    expect(status).toBe(409);
    expect(articles()).toEqual(['an-article.md']);
  });

  test('that is new is a draft, and never in the place of another', async () => {
    const article = { ...(await opened()), id: 'new' };
    expect((await save(article)).status).toBe(200);
    expect(read('content/articles/new.md')).toMatch(/^draft: true$/m);
    const { status, message } = await save(article);
    expect(status).toBe(409);
    expect(message).toContain('is there already');
    expect((await save({ ...article, id: 'an-article' })).status).toBe(409);
    expect(read(ARTICLE)).toContain('Orel spoke of the Gardens Guild.');
  });

  test('that is new is a draft also where a request says otherwise', async () => {
    const article = await opened();
    await save({ ...article, id: 'new', fields: { ...article.fields, draft: false } });
    expect(read('content/articles/new.md')).toMatch(/^draft: true$/m);
  });
});
