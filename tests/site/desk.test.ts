import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { toString as toText } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as en from '../../src/words/en/index.ts';
import { inventedDesk, packed } from './invented-desk.ts';
import { brokenLinks } from './links.ts';
import {
  type BuiltPage,
  elements,
  filtersOn,
  headingsOf,
  mainTextOf,
  pagesIn,
  textOf,
} from './pages.ts';

const packedPackage = packed();
afterAll(() => {
  packedPackage.remove();
});

describe('a desk on another subject, without any country, made with the package', () => {
  const desk = inventedDesk(packedPackage.file);
  let pages: BuiltPage[] = [];
  const page = (path: string) => pages.find((one) => one.path === path);

  beforeAll(() => {
    const { status, output } = desk.build();
    expect(output).toContain('Complete!');
    expect(status).toBe(0);
    pages = pagesIn(desk.dist);
  });

  afterAll(() => {
    desk.remove();
  });

  test('is built, and no link of it leads nowhere', () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(brokenLinks(desk.dist, pages, '/')).toEqual([]);
  });

  test('is checked by the command of the package', () => {
    const { status, output } = desk.check();
    expect(status).toBe(0);
    expect(output).toMatch(/\d+ statements: .* 0 on neither/);
  });

  test('answers an assistant by the command of the package', async () => {
    const client = new Client({ name: 'a-test', version: '1.0.0' });
    const command = join(desk.folder, 'node_modules/deconflict/lib/cli/deconflict.js');
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [command, 'mcp'],
        cwd: desk.folder,
        stderr: 'ignore',
      }),
    );
    const { content } = await client.callTool({
      name: 'search',
      arguments: { query: 'Lakeend bicycles' },
    });
    await client.close();
    expect(JSON.stringify(content)).toContain('/articles/guild-lends/#lending');
  });

  test('has neither pages nor menu entries nor filters of countries', () => {
    expect(pages.filter(({ path }) => path.startsWith('/countries'))).toEqual([]);
    const menu = elements(page('/')!, 'nav')
      .map((nav) => toText(nav))
      .join();
    expect(menu).not.toContain('Countries');
    const { actor, place, source, kindOfEvent, standing } = en.filters;
    expect(filtersOn(page('/timeline/')!)).toEqual([actor, place, source, kindOfEvent, standing]);
    expect(filtersOn(page('/search/')!)).not.toContain(en.filters.country);
  });

  test('has nothing by country, and says so on no page', () => {
    expect(page('/exchange/by-country/')).toBeUndefined();
    const limits = headingsOf(page('/about/limits/')!.html);
    expect(limits).toContain(`2 ${en.limits.outlets}`);
    expect(limits).toContain(`2 ${en.limits.voices.heading}`);
    expect(limits).toContain(`2 ${en.limits.oneName.actors}`);
    // These tell how any desk is made.
    const ofDesk = pages.filter(({ path }) => !/^\/(?:about\/(?:style\/)?|data\/)$/.test(path));
    const speaking = ofDesk.flatMap((one) => {
      const text = mainTextOf(one).replace(en.map.neighborsKey, '');
      return /countr/i.test(text) ? [one.path] : [];
    });
    expect(speaking).toEqual([]);
  });

  test('has its own words for its ties, on the page of who gives what to whom', () => {
    const exchange = textOf(page('/exchange/')!);
    expect(exchange).toContain('Who lends bicycles to whom');
    expect(exchange).toContain('Gardens Guild lends bicycles to Lakeend Council');
    expect(exchange).not.toMatch(/intelligence/i);
  });

  test('collects passages and gives tables and pictures along under a footer of its own', () => {
    const [timeline] = elements(page('/timeline/')!, 'page-tools');
    expect(timeline && toText(timeline)).toContain(en.dossier.collect);
    expect(timeline && toText(timeline)).toContain(en.taking.take);
  });

  test('has its own page, component and export in place', () => {
    expect(textOf(page('/404.html')!)).toContain('A page of the desk in the place of the kit’s.');
    const withoutFooter = pages.filter(
      ({ path, html }) => !path.startsWith('/embed') && !html.includes('Spoke rings its bell 3'),
    );
    expect(withoutFooter.map(({ path }) => path)).toEqual([]);
    expect(readFileSync(join(desk.dist, 'bicycles.txt'), 'utf8').split('\n')).toContain(
      '12 bicycles: Gardeners help out with bicycles',
    );
  });

  test('has its own rule kept by check and build alike', () => {
    const event = 'content/events/bicycles-counted.yaml';
    desk.change(event, (text) => text.replace('are counted\n', 'are counted!\n'));
    for (const { status, output } of [desk.check(), desk.build()]) {
      expect(status).toBe(1);
      expect(output).toContain(event);
      expect(output).toContain('The title ends in an exclamation mark.');
    }
    desk.change(event, (text) => text.replace('are counted!\n', 'are counted\n'));
  });
});

describe('the same desk with a country, in Arabic', () => {
  const desk = inventedDesk(packedPackage.file, { countries: true, language: 'ar' });
  let pages: BuiltPage[] = [];

  beforeAll(() => {
    const { status, output } = desk.build();
    expect(output).toContain('Complete!');
    expect(status).toBe(0);
    pages = pagesIn(desk.dist);
  });

  afterAll(() => {
    desk.remove();
  });

  test('is read from right to left on every page', () => {
    for (const page of pages) {
      const [html] = elements(page, 'html');
      expect([page.path, html?.properties.lang, html?.properties.dir]).toEqual([
        page.path,
        'ar',
        'rtl',
      ]);
    }
  });

  test('has a page for its country', () => {
    expect(existsSync(join(desk.dist, 'countries/polvia/index.html'))).toBe(true);
  });

  test('says in English nothing that the pages say in English', () => {
    const sentences = [...new Set(textsIn(en))].filter((text) => /^[A-Z][^{}]{11,}$/.test(text));
    expect(sentences.length).toBeGreaterThan(150);
    // The desk has a page of its own there, in English.
    const ours = pages.filter(({ path }) => path !== '/404.html');
    const left = ours.flatMap((page) => {
      const text = textOf(page);
      return sentences.filter((one) => text.includes(one)).map((one) => `${page.path}: ${one}`);
    });
    expect(left).toEqual([]);
  });

  test('marks what the desk wrote as being in its language', () => {
    const article = pages.find(({ path }) => path === '/articles/stations-open/')!;
    const [title] = elements(article, 'h1');
    expect(title?.properties).toMatchObject({ lang: 'en', dir: 'ltr' });
  });
});

describe('a mistake in how a desk uses the package', () => {
  const desk = inventedDesk(packedPackage.file);
  afterAll(() => {
    desk.remove();
  });

  const config = 'astro.config.mjs';
  test.each([
    [
      'an option that there is not',
      config,
      ['components:', 'component:'],
      'There is no "component". Did you mean "components"?',
    ],
    [
      'a component that cannot be replaced',
      config,
      ['footer:', 'foter:'],
      'There is no "components.foter". Did you mean "footer"?',
    ],
    [
      'a file that is not there',
      config,
      ['./src/Footer.astro', './src/Foot.astro'],
      '"components.footer": there is no file ./src/Foot.astro.',
    ],
    [
      'a file that makes nothing',
      'src/bicycles.txt.ts',
      ['GET', 'MADE'],
      './src/bicycles.txt.ts exports no GET, the function that makes the file.',
    ],
    [
      'a language that there is not',
      'content/desk.yaml',
      ['language: en', 'language: fr'],
      '"fr" is not a value of "language". It is one of: en, ar.',
    ],
    [
      'a type of tie that the vocabulary lacks',
      'content/desk.yaml',
      ['    lends-to:', '    lends:'],
      'There is no type of tie "lends-to" in content/desk.yaml. There are: lends, refuses, repairs-for.',
    ],
  ] as const)('%s is told in plain words', (_, file, [right, wrong], message) => {
    desk.change(file, (text) => text.replace(right, wrong));
    const { status, output } = desk.build();
    desk.change(file, (text) => text.replace(wrong, right));
    expect(status).toBe(1);
    expect(output.replace(/\s+/g, ' ')).toContain(message);
    expect(output).not.toMatch(/\bat .*deconflict.*\.[jt]s:\d+/);
  });

  test.each([
    [config, ['[withoutShouting]', '[42]'], '"rules.0" should be a rule: an object with id'],
    [config, ['[withoutShouting]', '{ a: 1 }'], '"rules" should be a list of rules'],
    [config, ['components:', 'component:'], 'There is no "component".'],
    [
      'rules/without-shouting.mjs',
      ['check: (', 'check: () => { throw new Error("oh"); }, was: ('],
      'The rule "without-shouting" of the desk ends with an error: oh.',
    ],
    [
      'rules/without-shouting.mjs',
      ['check: (', 'check: () => [{ path: "a" }], was: ('],
      'The rule "without-shouting" of the desk does not return a list of findings',
    ],
  ] as const)('the check tells what is wrong in %s: %j', (file, [right, wrong], message) => {
    desk.change(file, (text) => text.replace(right, wrong));
    const { status, output } = desk.check();
    desk.change(file, (text) => text.replace(wrong, right));
    expect(output.replace(/\s+/g, ' ')).toContain(message);
    expect(status).toBe(1);
    expect(output).not.toMatch(/^\s+at /m);
  });
});

/** Every text of a language that is no function. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}
