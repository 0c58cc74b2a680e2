import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dateWords } from '../../src/words/en/dates.ts';
import { brokenLinks } from './links.ts';
import { ODD_DATES, titleOf, writeOddDates } from './odd-dates.ts';
import { type BuiltPage, elements, pagesIn, projectRoot } from './pages.ts';
import { projectCopy } from './project-copy.ts';

const SENSELESS = /undefined|NaN|\bnull\b|\[object/;
/** What a page says to a script alone. */
const FOR_SCRIPTS = new Set(['dataTimeline']);
const EXPORTS = /\.(?:csv|json|ics|xml|txt)$/;

/** Where a built site has the words of a program: in texts and attributes of pages, and in exports. */
function senselessIn(dist: string): string[] {
  const inPages = pagesIn(dist).flatMap((page) =>
    textsOf(page)
      .filter((text) => SENSELESS.test(text))
      .map((text) => `${page.path}: ${text.slice(0, 200)}`),
  );
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (file) => EXPORTS.test(file) && !file.startsWith('pagefind'),
  );
  const inExports = files.filter((file) => {
    const text = readFileSync(join(dist, file), 'utf8');
    return (file.endsWith('.json') ? stringsIn(text) : [text]).some((one) => SENSELESS.test(one));
  });
  return [...inPages, ...inExports];
}

/** What JSON says in words; in it `null` is a value, and in a JSON Schema the name of its type. */
function stringsIn(json: string): string[] {
  const strings: string[] = [];
  JSON.parse(json, (key, value: unknown) => {
    if (typeof value === 'string' && !(value === 'null' && key === '1')) strings.push(value);
    return value;
  });
  return strings;
}

function textsOf(page: BuiltPage): string[] {
  const read = elements(page).filter(({ tagName }) => tagName !== 'script' && tagName !== 'style');
  return read.flatMap(({ properties, children }) => [
    ...children.flatMap((child) => (child.type === 'text' ? [child.value] : [])),
    ...Object.entries(properties)
      .filter(([name]) => !FOR_SCRIPTS.has(name))
      .map(([name, value]) => `${name}="${String(value)}"`),
  ]);
}

function headingOf({ children }: Element): string {
  return children
    .filter((child) => child.type === 'element' && child.tagName === 'h2')
    .map((heading) => toText(heading).trim())
    .join();
}

test('no page and no export of the site has the words of a program', () => {
  expect(senselessIn(join(projectRoot, 'dist'))).toEqual([]);
});

describe('a corpus with a date of every form of EDTF', () => {
  const project = projectCopy();
  const dist = join(project.folder, 'dist');

  beforeAll(() => {
    writeOddDates(join(project.folder, 'content'));
    const { status, output } = project.build();
    expect(output).toContain('Complete!');
    expect(status).toBe(0);
  });

  afterAll(() => {
    project.remove();
  });

  test('has no page, menu entry or link for what it has nothing of', () => {
    const pages = pagesIn(dist);
    const missing = ['places', 'comparisons', 'exchange', 'map'];
    expect(
      missing.filter((folder) => pages.some(({ path }) => path.startsWith(`/${folder}/`))),
    ).toEqual([]);
    expect(brokenLinks(dist, pages, '/')).toEqual([]);
  });

  test('has the words of a program on no page and in no export', () => {
    expect(senselessIn(dist)).toEqual([]);
  });

  test('is listed on the timeline under each year, and last what has none', () => {
    const timeline = pagesIn(dist).find(({ path }) => path === '/timeline/')!;
    const sections = elements(timeline, 'section').filter(
      ({ properties }) => properties.dataYear !== undefined,
    );
    const headings = sections.map((section) => headingOf(section));
    expect(headings.at(-1)).toBe('Year not known');
    for (const [number, [, year]] of ODD_DATES.entries()) {
      const section = sections[headings.indexOf(year)];
      expect(section && toText(section), year).toContain(titleOf(number));
    }
  });

  test('is told on the page of each event', () => {
    const pages = new Map(pagesIn(dist).map((page) => [page.path, page]));
    for (const [number, [date]] of ODD_DATES.entries()) {
      const [main] = elements(pages.get(`/events/event-${number}/`)!, 'main');
      expect(toText(main!)).toContain(dateWords(date));
    }
  });

  test('is a calendar that programs read, without what has no known year', () => {
    const calendar = new ICAL.Component(
      ICAL.parse(readFileSync(join(dist, 'timeline.ics'), 'utf8')) as unknown[],
    );
    const dates = calendar
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('x-edtf')));
    expect(dates).toContain('2004-06-XX/2004-07-03');
    expect(dates).toContain('0050-03-01');
    expect(dates).not.toContain('20XX');
    expect(dates).not.toContain('-0044-03-15');
  });
});
