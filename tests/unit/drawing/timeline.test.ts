import { expect, test } from 'vitest';
import { filterValuesOf, namesByFilter } from '../../../src/corpus/filter-values.ts';
import { drawnTimeline, timelineScale } from '../../../src/drawing/timeline.ts';
import { dayToDate } from '../../../src/model/dates/days.ts';
import { aCorpus } from '../corpus/a-corpus.ts';

/** The events of one article of 30 September 2015, on 27 September 2015 and on another date. */
function eventsWith(date: string) {
  const { events, articles } = aCorpus(
    {
      article: {
        published: '2015-09-30',
        passages: { one: 'Iraq spoke.' },
        dates: [
          { event: 'known', date: '2015-09-27', passage: 'one' },
          { event: 'other', date, passage: 'one' },
        ],
      },
    },
    { known: { participants: ['iraq'] }, other: { participants: ['iraq'] } },
  );
  return { events, articles };
}

/** The first and the last day of the line of time. */
function reachWith(date: string): string[] {
  const { events, articles } = eventsWith(date);
  const { parts } = timelineScale(events, articles, 100);
  return [parts[0]?.first, parts.at(-1)?.last].map((day) => dayToDate(day ?? NaN));
}

test.each(['XXXX-12-XX', 'XXXX-12-25', '20XX', '156X-12-25', '1950S2', '../..'])(
  'the line of time does not stretch to %s, and its event is not drawn',
  (date) => {
    expect(reachWith(date)).toEqual(['2015-09-01', '2015-09-30']);
    const { events } = eventsWith(date);
    expect(events).toHaveLength(2);
    expect(drawnTimeline(events, () => 0, 100).events.map(({ thing }) => thing.id)).toEqual([
      'known',
    ]);
  },
);

test.each([
  ['2015-XX-15', '2015-01-15', '2015-12-15'],
  ['-0044-03-15', '-0044-03-01', '2015-09-30'],
  ['0050-03-01', '0050-03-01', '2015-09-30'],
])('the line of time reaches to what has a year: with %s from %s to %s', (date, first, last) => {
  expect(reachWith(date)).toEqual([first, last]);
});

test.each([
  ['2014-12-08/2015-01-11', { 2014: '2014', 2015: '2015' }],
  ['-0044-03-15', { '-44': '45 BC' }],
  ['0050', { 50: 'AD 50' }],
  ['20XX', {}],
  ['XXXX-12', {}],
])('%s is found under the years %j', (date, years) => {
  const other = eventsWith(date).events.find(({ id }) => id === 'other')!;
  expect(namesByFilter([filterValuesOf(other)]).year).toEqual(years);
});
