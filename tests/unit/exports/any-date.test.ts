import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { shareCards } from '../../../src/exports/share-cards.ts';
import { timelineCalendar } from '../../../src/exports/timeline-calendar.ts';
import { timelineRows } from '../../../src/exports/timeline-rows.ts';
import { aCorpus } from '../corpus/a-corpus.ts';
import { anyDate } from '../model/dates/any-edtf-date.ts';

/** A corpus in which articles that were published on some days tell of events on others. */
function corpusOn(dates: string[], published: string[]) {
  const accountsOf = (article: number) =>
    dates.flatMap((date, event) =>
      event === 0 || event % published.length === article
        ? [{ event: `event-${event}`, date, passage: 'one' }]
        : [],
    );
  const articles = published.map((day, index) => ({
    published: day,
    passages: { one: 'Iraq spoke.' },
    dates: accountsOf(index),
  }));
  return aCorpus(
    Object.fromEntries(articles.map((article, index) => [`article-${index}`, article])),
    Object.fromEntries(dates.map((_, index) => [`event-${index}`, { participants: ['iraq'] }])),
  );
}

const calendarOf = (dates: string[]) =>
  timelineCalendar('Desk', corpusOn(dates, ['2015']).events, String, undefined);

test('whatever dates are accepted, no export fails on them or has the words of a program', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyDate, { minLength: 1, maxLength: 6 }),
      fc.array(anyDate, { minLength: 1, maxLength: 3 }),
      (dates, published) => {
        const corpus = corpusOn(dates, published);
        const calendar = timelineCalendar('Desk', corpus.events, String, undefined);
        const cards = shareCards(corpus, 'Desk', ({ name }) => name).map(({ card }) => card);
        expect(() => ICAL.parse(calendar) as unknown).not.toThrow();
        expect([JSON.stringify(timelineRows(corpus.events, String)), calendar].join()).not.toMatch(
          /undefined|NaN|null|\[object|Infinity/,
        );
        // In JSON a number that is none is null.
        expect(JSON.stringify(cards)).not.toMatch(/undefined|NaN|null/);
      },
    ),
  );
});

test('what has no known year or is of none from 1 to 9999 is not in the calendar', () => {
  const calendar = calendarOf(['XXXX-12-25', '20XX', '-0044-03-15', '9999-12-31', '0050-03-01']);
  expect(calendar.match(/^DTSTART.*$/gm)).toEqual(['DTSTART;VALUE=DATE:00500301']);
});

test('a program that is subscribed to the calendar learns its name, and to look again each day', () => {
  const calendar = new ICAL.Component(ICAL.parse(calendarOf(['2015'])) as unknown[]);
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Desk');
  for (const property of ['refresh-interval', 'x-published-ttl']) {
    const interval = ICAL.Duration.fromString(String(calendar.getFirstPropertyValue(property)));
    expect(interval.toSeconds()).toBe(24 * 60 * 60);
  }
});

test('what has no known year is not marked on the line of a share image', () => {
  const marksOf = (day: string) =>
    shareCards(corpusOn(['2015-09-27', day], ['2015-09-30']), 'Desk', String).find(
      ({ thing }) => thing.id === 'event-1',
    )?.card.marks;
  expect(marksOf('2015-09-28')).toHaveLength(2);
  expect(marksOf('20XX')).toHaveLength(1);
});
