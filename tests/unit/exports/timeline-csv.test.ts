import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { timelineCsv } from '../../../src/exports/timeline-csv.ts';
import { type AccountRow, timelineRows } from '../../../src/exports/timeline-rows.ts';
import { aCorpus } from '../corpus/a-corpus.ts';

const rowWith = (changes: Partial<AccountRow>): AccountRow => {
  const { events } = aCorpus(
    { one: { passages: { p: 'Iraq.' }, dates: [{ event: 'e', date: '2015', passage: 'p' }] } },
    { e: { participants: ['iraq'] } },
  );
  return { ...timelineRows(events, String)[0]!, ...changes };
};
const readBack = (row: AccountRow) =>
  (
    parse(timelineCsv([row]), { bom: true, columns: true }) as unknown as Record<string, string>[]
  )[0]!;

test.each([
  '=HYPERLINK("http://elsewhere.example","click")',
  '+1 day',
  '-1 day',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  ' =1+1',
  '\u00a0\t@SUM(A1)',
  '\n=1+1',
])('%j is no formula in any column of text', (text) => {
  const row = readBack(rowWith({ title: text, place: text, written: text, basis: text }));
  for (const column of ['title', 'place', 'written', 'basis']) {
    expect(row[column], column).toBe(`'${text}`);
  }
});

test.each(['=1+1', '-1+1', '-2015|x', ' -0044', '@A1'])(
  '%j is no formula in a column of dates',
  (text) => {
    expect(readBack(rowWith({ date: text })).date).toBe(`'${text}`);
  },
);

test('a date before the year 1 keeps its minus, and text in the middle is as it was', () => {
  const row = readBack(
    rowWith({ date: '-0044-03-15', published: '-0044~', title: '1 = 1, "so" 2 + 2' }),
  );
  expect(row.date).toBe('-0044-03-15');
  expect(row.published).toBe('-0044~');
  expect(row.title).toBe('1 = 1, "so" 2 + 2');
});

test('rows end as the standard has it, and a line that ends within a cell ends no row', () => {
  const row = rowWith({ title: 'One\nline\rmore', basis: 'Its end.\n' });
  const text = timelineCsv([row]);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.match(/\r\n/g)).toHaveLength(2);
  expect(readBack(row)).toMatchObject({ title: 'One\nline\rmore', basis: 'Its end.\n' });
});

test('whoever stands behind several passages of an account is named once', () => {
  const { events } = aCorpus(
    {
      one: {
        passages: { p: 'Iraq.', q: 'Iraq.' },
        dates: [{ event: 'e', date: '2015', passage: ['p', 'q'] }],
      },
    },
    { e: { participants: ['iraq'] } },
  );
  expect(timelineRows(events, String).map(({ onTheWordOf }) => onTheWordOf)).toEqual(['The Daily']);
});
