import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { daySpan } from '../../src/model/dates/day-span.ts';
import { pagesIn, projectRoot } from './pages.ts';

const dist = join(projectRoot, 'dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const passages = new Set(
  pagesIn(dist).flatMap(({ path, html }) =>
    [...html.matchAll(/<p id="([^"]+)" class="passage"/g)].map(([, id]) => `${path}#${id}`),
  ),
);

test('the timeline as CSV has every account, with an EDTF date and passages that are there', () => {
  const rows = parse(read('timeline.csv'), { bom: true, columns: true }) as unknown as Record<
    string,
    string
  >[];
  expect(rows.length).toBeGreaterThan(30);
  for (const { date = '', addresses = '' } of rows) {
    expect(() => daySpan(date)).not.toThrow();
    for (const address of addresses.split(' ')) expect(passages).toContain(address);
  }
  const plot = rows.filter(({ event }) => event === 'shrine-plot-foiled');
  expect(plot.map(({ outlet, date }) => [outlet, date])).toEqual(
    expect.arrayContaining([
      ['Middle East Monitor', '2025-01-11'],
      ['ChosunBiz', '2025-01'],
    ]),
  );
  expect(plot.filter(({ datesEvent }) => datesEvent === 'true')).toHaveLength(1);
});

test('the timeline as JSON says the same', () => {
  const rows = JSON.parse(read('timeline.json')) as Record<string, unknown>[];
  const table = parse(read('timeline.csv'), { bom: true, columns: true }) as unknown as Record<
    string,
    string
  >[];
  const asText = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)])),
  );
  expect(asText).toEqual(table);
});

test('a calendar reads every event of the timeline, on all days that its date may mean', () => {
  const calendar = new ICAL.Component(ICAL.parse(read('timeline.ics')) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  const rows = JSON.parse(read('timeline.json')) as { event: string; datesEvent: boolean }[];
  expect(events).toHaveLength(new Set(rows.map(({ event }) => event)).size);
  for (const component of events) {
    const event = new ICAL.Event(component);
    const { earliest, latest } = daySpan(String(component.getFirstPropertyValue('x-edtf')));
    expect(event.startDate.isDate).toBe(true);
    expect(event.description).toMatch(/\/articles\/[a-z-]+\/#/);
    const days = [event.startDate, event.endDate].map(
      (time) => Date.UTC(time.year, time.month - 1, time.day) / 86_400_000,
    );
    if (Number.isFinite(earliest)) expect(days[0]).toBe(earliest);
    if (Number.isFinite(latest)) expect(days[1]).toBe(latest + 1);
  }
  const hearing = events
    .map((component) => new ICAL.Event(component))
    .find(({ uid }) => uid.startsWith('work-says-us-was-surprised'));
  expect(hearing?.startDate.toString()).toBe('2015-09-29');
  expect(hearing?.summary).toMatch(/ \(29 September 2015, from the record\)$/);
});

test('a calendar shows what is only claimed as tentative, says how well each is established, and was not made on the day of an event', () => {
  const calendar = new ICAL.Component(ICAL.parse(read('timeline.ics')) as unknown[]);
  const standings = new Map(
    (JSON.parse(read('timeline.json')) as { event: string; standing: string }[]).map(
      ({ event, standing }) => [event, standing],
    ),
  );
  const { changedOn } = JSON.parse(read('data/v1/corpus.json')) as { changedOn: string };
  const statuses = new Set<string>();
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const standing = standings.get(event.uid.replace(/@.*/, '')) ?? '';
    const status = String(component.getFirstPropertyValue('status'));
    statuses.add(status);
    if (['claimed', 'contested'].includes(standing)) expect(status, event.uid).toBe('TENTATIVE');
    expect(event.description.toLowerCase()).toContain(standing.replace('-', ' known '));
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe(`${changedOn}T00:00:00Z`);
  }
  expect([...statuses].sort()).toEqual(['CONFIRMED', 'TENTATIVE']);
});

test('the annotations of an article have the words of its passages as the tables have them', () => {
  const rows = JSON.parse(read('data/v1/passages.json')) as { address: string; text: string }[];
  const told = [...new Set(rows.map(({ address }) => address.replace(/#.*/, '')))].flatMap((page) =>
    (
      JSON.parse(read(`${page}passages.json`)) as {
        items: { id: string; body: { value: string } }[];
      }
    ).items.map(({ id, body }) => ({ address: id, text: body.value })),
  );
  expect(told).toEqual(rows.map(({ address, text }) => ({ address, text })));
});
