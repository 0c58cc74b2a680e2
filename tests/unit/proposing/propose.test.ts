import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../../src/model/dates/parse-date.ts';
import { eventFinder } from '../../../src/proposing/known-events.ts';
import { comparisonsFor } from '../../../src/proposing/known-comparisons.ts';
import { propose } from '../../../src/proposing/propose.ts';
import { someKnowledge } from './some-knowledge.ts';

const TEXT = `A second look at the bicycles of the lake
Highford Courier, 14 May 2023

The Lakeend Council opened bicycle stations in Lakeend on Wednesday. The Highford Courier reported that 20 bicycles stood there.

Lena Brandt of the Gardens Guild said that the guild would lend more.`;

test('what the desk knows is found in the body by its names, and counted', () => {
  expect(propose({ text: TEXT }, someKnowledge).things).toEqual([
    { id: 'lakeend-council', kind: 'actor', count: 1, names: ['Lakeend Council'] },
    { id: 'lakeend', kind: 'place', count: 1, names: ['Lakeend'] },
    { id: 'highford-courier', kind: 'source', count: 1, names: ['Highford Courier'] },
    { id: 'gardens-guild', kind: 'actor', count: 1, names: ['Gardens Guild'] },
  ]);
});

test('an event that the desk knows is recognized by its day, who took part and the words for it', () => {
  const { dates, comparisons } = propose({ text: TEXT }, someKnowledge);
  expect(dates.map(({ date, event }) => [date, event?.event])).toEqual([
    ['2023-05-10', 'stations-open'],
  ]);
  expect(comparisons.map(({ comparison }) => comparison)).toEqual(['how-many']);
});

test('an event of another day is not taken for it', () => {
  const text = TEXT.replace('14 May 2023', '14 June 2023');
  expect(propose({ text }, someKnowledge).dates[0]?.event).toBeUndefined();
});

test.each([
  ['the time contradicts it', '2022-05-10', 'The Lakeend Council opened bicycle stations.'],
  [
    'it was so long before',
    '2011/..',
    'The Lakeend Council has opened bicycle stations since 2011.',
  ],
  ['only the time and a party are shared', '2023-05-10', 'The Lakeend Council met on 10 May 2023.'],
  ['only the words are shared', '2023-05-10', 'Bicycle stations opened on 10 May 2023.'],
])('an event is not guessed where %s', (_, date, sentence) => {
  const { events, named } = someKnowledge;
  const things = new Set(sentence.includes('Council') ? ['lakeend-council'] : []);
  expect(eventFinder(events, named)({ date, sentence }, things)).toBeUndefined();
});

test('parties of most events and the words of any report are no sign of one', () => {
  const party = (id: string, title: string) => ({
    id,
    title,
    kind: 'statement',
    participants: ['lakeend-council', 'gardens-guild'],
    dates: ['2023-05'],
  });
  const find = eventFinder(
    [party('a', 'Officials say more'), party('b', 'Repair said to start'), party('c', 'A vote')],
    someKnowledge.named,
  );
  const things = new Set(['lakeend-council', 'gardens-guild']);
  const date = '2023-05-10';
  expect(find({ date, sentence: 'The Guild said more, officials said.' }, things)).toBeUndefined();
});

test('a dating that only bounds an event is near its bound', () => {
  const [event] = someKnowledge.events;
  const bounded = [{ ...event!, dates: ['[..2023-05-10]'] }];
  const sentence = 'The Lakeend Council opened bicycle stations.';
  const guessFor = (date: string) =>
    eventFinder(bounded, someKnowledge.named)({ date, sentence }, new Set(['lakeend-council']));
  expect(guessFor('2023-05-09')?.event).toBe('stations-open');
  expect(guessFor('2022-11-09')).toBeUndefined();
});

test('a comparison is proposed for a shared event, or at about the same time for what few articles name', () => {
  const { articles, comparisons, named } = someKnowledge;
  const known = {
    articles: articles.map((article) => ({ ...article, published: '2023-05-12' })),
    comparisons,
    named,
  };
  const of = (things: string[], published: string) =>
    comparisonsFor({ events: new Set(), things: new Set(things), published }, known);
  expect(of(['lakeend-council', 'lakeend'], '2023-06')).toEqual([
    {
      comparison: 'how-many',
      why: 'Its article first-stations is of about the same time and names lakeend-council, lakeend.',
    },
  ]);
  expect(of(['lakeend'], '2023-06')).toEqual([]);
  expect(of(['lakeend-council', 'lakeend'], '2025')).toEqual([]);
});

test('whom a phrase names is the source that the desk knows', () => {
  expect(propose({ text: TEXT }, someKnowledge).sourcing[0]).toMatchObject({
    kind: 'other-outlet',
    sources: ['highford-courier'],
  });
});

test('who is no source yet is told by their file, or by the one that all forms of their name would have', () => {
  const text =
    'Bridge\n\nMira Holt, the mayor of the town, said on Monday that it rained. The Lakeend Council said it had not.\n\nHolt said later that it had.';
  const speakers = propose({ text }, someKnowledge).sourcing.map(({ speaker }) => speaker);
  expect(speakers).toEqual([
    { id: 'mira-holt', name: 'Mira Holt', isKnown: false },
    { id: 'lakeend-council', name: 'Lakeend Council', isKnown: true },
    { id: 'mira-holt', name: 'Mira Holt', isKnown: false },
  ]);
});

test('unnamed people who are called as others of the desk are told of these, and not taken for them', () => {
  const text = 'Bridge\n\nTwo unnamed council officials said on Monday that it rained.';
  const unnamed = [{ id: 'officials', name: 'Unnamed council officials of 2023' }];
  const [phrase] = propose({ text }, { ...someKnowledge, unnamed }).sourcing;
  expect(phrase).toMatchObject({ sources: [], alike: ['officials'] });
});

test('what somebody told an outlet has the outlet for its source', () => {
  const text = 'Bridge\n\nA baker told the Highford Courier that it rained in the town of Lakeend.';
  expect(propose({ text }, someKnowledge).sourcing[0]).toMatchObject({
    kind: 'other-outlet',
    sources: ['highford-courier'],
  });
});

test('a piece without a date is from about the month of the last day that it gives', () => {
  const { published } = propose(
    { text: 'The last of the stations opened on 10 May 2023.' },
    someKnowledge,
  );
  expect(published).toEqual({
    date: '2023-05~',
    grade: 'bounded',
    basis: 'It prints no date. The last day that it gives is 2023-05-10.',
  });
});

test.each([
  [
    'the same address',
    { url: 'http://www.courier.example/stations/?utm_source=mail#top' },
    'It has the same address.',
  ],
  ['the same headline', { title: 'Stations Open at the Lake' }, 'It has the same headline.'],
])('a piece that is here already is told by %s', (_, page, why) => {
  const { samePieces } = propose({ text: TEXT, ...page }, someKnowledge);
  expect(samePieces).toEqual([{ article: 'first-stations', why }]);
});

test('a piece that is here already is told by the places that the digest quotes, and by its words', () => {
  const quoted =
    'These were the first stations of the town. There will be twice as many before winter. It rained.';
  expect(propose({ text: quoted }, someKnowledge).samePieces[0]?.why).toBe(
    '2 of the 3 places that it quotes are in this text.',
  );
  const copied = 'The Council has opened its first stations for shared bicycles, the article says!';
  expect(propose({ text: copied }, someKnowledge).samePieces[0]?.why).toBe(
    '100 percent of its words are the same.',
  );
});

test('an event since which something is so is told by that day', () => {
  const text = TEXT.replace('on Wednesday', 'and lent bicycles since Wednesday');
  expect(propose({ text }, someKnowledge).dates[0]).toMatchObject({
    date: '2023-05-10/..',
    event: { event: 'stations-open' },
  });
});

test.each([
  ['The Lakeend Council opened the first bicycle stations, Lake Radio reported Wednesday.'],
  [
    'The Lakeend Council opened the first bicycle stations, a clerk told the Highford Courier on Wednesday.',
  ],
  ['On Wednesday, Lake Radio reported that the Lakeend Council opened the first bicycle stations.'],
])('the day on which an event was told is not taken for its own: %s', (sentence) => {
  const text = TEXT.replace(/^.*on Wednesday.*$/m, sentence);
  expect(propose({ text }, someKnowledge).dates[0]).toMatchObject({
    date: '[..2023-05-10]',
    grade: 'bounded',
    basis: expect.stringContaining('It had been told by then.') as string,
    event: { event: 'stations-open' },
  });
  const [known] = someKnowledge.events;
  const asWords = { ...someKnowledge, events: [{ ...known!, isStatement: true }] };
  expect(propose({ text }, asWords).dates[0]?.date).toBe('2023-05-10');
});

test('from a date that is only reasoned nothing is reckoned', () => {
  const { dates } = propose(
    { text: 'It opened on 10 May 2023. It closed last month.' },
    someKnowledge,
  );
  expect(dates.map(({ date }) => date)).toEqual(['2023-05-10']);
});

test('another piece of the same matter is not taken for the same', () => {
  expect(propose({ text: TEXT }, someKnowledge).samePieces).toEqual([]);
});

test('a passage is proposed for each paragraph, with at most eight words to find it by', () => {
  expect(propose({ text: TEXT }, someKnowledge).passages).toEqual([
    {
      id: 'lakeend-council-opened',
      locator: {
        paragraph: 1,
        start: 'The Lakeend Council opened',
        end: 'The Highford Courier reported',
      },
    },
    {
      id: 'lena-brandt-gardens',
      locator: { paragraph: 2, start: 'Lena Brandt of the' },
    },
  ]);
});

test('no text throws, every date is EDTF, and no words are quoted at length', () => {
  const words = fc.oneof(
    fc.constantFrom(
      ...TEXT.split(' '),
      'on',
      'Tuesday,',
      '12%',
      '“',
      'said',
      '\n',
      '١٢',
      'أهلا',
      '🚲',
      '{#x}',
      '$1.6bn',
    ),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const { dates, published, passages, sourcing, id } = propose(
        { text: parts.join(' ') },
        someKnowledge,
      );
      for (const { date } of [...dates, ...(published ? [published] : [])]) parseDate(date);
      const quotes = [
        ...passages.flatMap(({ locator: { start, end = '' } }) => [start, end]),
        ...sourcing.map(({ written }) => written),
      ];
      for (const quote of quotes) {
        expect(quote.split(/\s+/).length).toBeLessThanOrEqual(8);
      }
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }),
  );
});
