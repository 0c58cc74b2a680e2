import { expect, test } from 'vitest';
import { FilterNames } from '../../../src/browser/filter-names.ts';
import { placeOf } from '../../../src/model/dates/compare-dates.ts';
import { daySpan, placedSpan } from '../../../src/model/dates/day-span.ts';
import { countsOf, shownEvents, summaryOf } from '../../../src/timeline/shown-events.ts';
import type { JsonSpan, TimelineEvent } from '../../../src/timeline/timeline-event.ts';
import { misread, stateFrom, toParameters } from '../../../src/timeline/timeline-state.ts';

const jsonSpan = (date: string): JsonSpan => {
  const { earliest, latest } = daySpan(date);
  return [Number.isFinite(earliest) ? earliest : null, Number.isFinite(latest) ? latest : null];
};

const listedAt = (date: string) => {
  const day = placeOf(placedSpan(date));
  return Number.isFinite(day) ? day : null;
};

/** @param tellings the first told first: the date known from then on, and when the article was published */
function anEvent(
  id: string,
  country: string[],
  ...tellings: [date: string, told: string][]
): TimelineEvent {
  const [first, ...others] = tellings.map(([date, told], index) => ({
    article: `${id}-${index}`,
    date: jsonSpan(date),
    isAbout: date.includes('~'),
    words: date,
    told: jsonSpan(told),
    listed: { happened: listedAt(date), told: listedAt(told) },
    mark: { from: 0, to: 0, fade: 'none' as const, sureness: 'stated' as const, isPlanned: false },
  }));
  if (!first) throw new Error('An event is told.');
  return {
    id,
    values: { kind: ['statement'], country, actor: [], place: [], source: [], standing: [] },
    tellings: [first, ...others],
  };
}

const events = [
  anEvent('agreement', ['iraq', 'russia'], ['[..2015-09-27]', '2015-09-30']),
  anEvent('hearing', ['iraq'], ['2015-09-29', '2015-09-29/2015-10~']),
  anEvent('plot', ['syria'], ['2025-01', '2025-01-26'], ['2025-01-11', '2025-01~']),
];
const shown = (address: string) => shownEvents(events, stateFrom(new URLSearchParams(address)));
const idsOf = (address: string) => shown(address).map(({ event }) => event.id);

test('any value of one filter will do, and counts of others are of what is shown', () => {
  expect(idsOf('country=russia&country=syria')).toEqual(['agreement', 'plot']);
  const state = stateFrom(new URLSearchParams('country=russia'));
  expect(Object.fromEntries(countsOf(events, state, 'country'))).toEqual({
    iraq: 2,
    russia: 1,
    syria: 1,
  });
  expect(Object.fromEntries(countsOf(events, state, 'kind'))).toEqual({ statement: 1 });
});

test('an event is certainly in a range only when every day that it may mean is', () => {
  const sure = shown('from=2015-09&to=2015-09').map(({ event, isCertain }) => [
    event.id,
    isCertain,
  ]);
  expect(sure).toEqual([
    ['agreement', false],
    ['hearing', true],
  ]);
});

test('what is dated only about is certainly in no range', () => {
  const about = anEvent('about', [], ['2015-09~', '2015-09-30']);
  const [only] = shownEvents([about], stateFrom(new URLSearchParams('from=2015-09&to=2015-09')));
  expect(only?.isCertain).toBe(false);
});

test('what had not certainly been told by a day is not shown, and nor is what was told later', () => {
  expect(idsOf('asof=2015-09')).toEqual(['agreement']);
  expect(idsOf('asof=2015-10')).toEqual(['agreement', 'hearing']);
  const [plot] = shown('asof=2025-01-26').filter(({ event }) => event.id === 'plot');
  expect(plot?.last.words).toBe('2025-01');
  expect(plot?.tellings).toHaveLength(1);
});

test('events stand by when they happened, or by when they were first told', () => {
  const late = anEvent('late', [], ['2010', '2025-02']);
  const all = [late, ...events];
  const order = (address: string) =>
    shownEvents(all, stateFrom(new URLSearchParams(address))).map(({ event }) => event.id);
  expect(order('')[0]).toBe('late');
  expect(order('order=told').at(-1)).toBe('late');
});

test.each([
  ['', '3 events.'],
  ['country=russia&country=syria', '2 of 3 events: Russia or Syria.'],
  [
    'from=2015-09&to=2015-09',
    '2 of 3 events: from 2015-09 to 2015-09, 1 certainly and 1 possibly.',
  ],
  ['asof=2015-09', '1 of 3 events: as certainly told by the end of 2015-09.'],
  ['country=Atlantis', '0 of 3 events: Atlantis.'],
  [
    'from=30 September&country=iraq',
    '2 of 3 events: Iraq. “30 September” is no date: write 2015, 2015-10 or 2015-10-24.',
  ],
  ['from=2016&to=2015', '0 of 3 events: from 2016 to 2015. The range ends before it begins.'],
])('"%s" is told as "%s"', (address, words) => {
  const state = stateFrom(new URLSearchParams(address));
  const names = new FilterNames();
  names.add('country', { iraq: 'Iraq', russia: 'Russia', syria: 'Syria' });
  expect(summaryOf(shownEvents(events, state), events.length, state, names)).toBe(words);
});

test('what is asked for survives the way through an address', () => {
  const address = 'kind=statement&country=iraq&from=2015-09&to=2015&asof=2015-10-24&order=told';
  expect(toParameters(stateFrom(new URLSearchParams(address))).toString()).toBe(address);
});

test('a field that holds no date asks for nothing, and is told apart', () => {
  const state = stateFrom(new URLSearchParams('from=Sunday&to=2015-13&asof=<script>'));
  expect(shownEvents(events, state)).toHaveLength(3);
  expect(misread(state)).toEqual(['from', 'to', 'asOf']);
});
