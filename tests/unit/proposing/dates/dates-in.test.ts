import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../../../src/model/dates/parse-date.ts';
import { paragraphsIn } from '../../../../src/model/paragraphs.ts';
import { datesIn } from '../../../../src/proposing/dates/dates-in.ts';

/** A Friday. */
const PUBLISHED = '2024-05-03';
const datesOf = (text: string, published: string | undefined = PUBLISHED, languages?: string[]) =>
  datesIn(paragraphsIn(text), published, languages).map(({ written, date }) => [written, date]);

test.each([
  ['It began on 30 September 2015.', 'on 30 September 2015', '2015-09-30'],
  ['It began on Monday, 29 April.', 'on Monday, 29 April', '2024-04-29'],
  ['It fell on 8 December.', 'on 8 December', '2023-12-08'],
  ['It will open on 8 December.', 'on 8 December', '2024-12-08'],
  ['They met on 3-5 May 2023.', 'on 3-5 May 2023', '2023-05-03/2023-05-05'],
  ['It was in early May 2023.', 'in early May 2023', '2023-05~'],
])(
  'a day is read as it is written, its year from the day of the article: %s',
  (text, written, date) => {
    expect(datesOf(text)).toEqual([[written, date]]);
  },
);

test.each([
  ['They walked out on Tuesday night.', 'on Tuesday night', '2024-04-30'],
  ['It ended on Friday.', 'on Friday', '2024-05-03'],
  ['They met last Friday.', 'last Friday', '2024-04-26'],
  ['They met on Tuesday last week.', 'on Tuesday last week', '2024-04-23'],
])('a weekday is the nearest that is past: %s', (text, written, date) => {
  expect(datesOf(text)).toEqual([[written, date]]);
});

test.each([
  ['Workers will strike on Thursday.', 'on Thursday', '2024-05-09'],
  ['The talks resume on Monday.', 'on Monday', '2024-05-06'],
  ['A vote is planned for Sunday.', 'Sunday', '2024-05-05'],
  ['They agreed to meet next Tuesday.', 'next Tuesday', '2024-05-07'],
])('a weekday is to come where the verb says so: %s', (text, written, date) => {
  expect(datesOf(text)).toEqual([[written, date]]);
});

test('of two weekdays in a sentence each has its own verb', () => {
  expect(datesOf('The union said on Tuesday that it will strike on Thursday.')).toEqual([
    ['on Tuesday', '2024-04-30'],
    ['on Thursday', '2024-05-09'],
  ]);
});

test.each([
  ['It closed in March.', 'in March', '2024-03'],
  ['It closed in June.', 'in June', '2023-06'],
  ['It closed in May two years ago.', 'in May two years ago', '2022-05'],
  ['It rained from January to March.', 'from January to March', '2024-01/2024-03'],
  ['It began in spring 2014.', 'in spring 2014', '2014-21'],
  ['It was dry last summer.', 'last summer', '2023-22'],
  ['Sales rose in the first quarter of 2024.', 'in the first quarter of 2024', '2024-33'],
  ['It began in mid-2014.', 'in mid-2014', '2014~'],
  ['It began in early 2015.', 'in early 2015', '2015~'],
  ['It began in 2014.', 'in 2014', '2014'],
  ['It was the closest since the 1990s.', 'since the 1990s', '199X'],
  ['It ran from 2010 to 2014.', 'from 2010 to 2014', '2010/2014'],
  ['It was built in the 19th century.', 'in the 19th century', '18XX'],
  ['It fell last year.', 'last year', '2023'],
  ['It fell yesterday.', 'yesterday', '2024-05-02'],
  ['It fell last week.', 'last week', '[2024-04-22..2024-04-28]'],
  ['It fell a decade ago.', 'a decade ago', '2014~'],
  ['It fell two weeks ago.', 'two weeks ago', '2024-04-19~'],
])('a time is as exact as its words: %s', (text, written, date) => {
  expect(datesOf(text)).toEqual([[written, date]]);
});

test.each([
  'It may rain, and they march on.',
  'Some 2015 people came.',
  'It cost 2,014 dollars.',
  'The fall of the wall was told.',
  'He read the Sunday Times.',
  'See https://example.org/2014/05/03 for it.',
])('what only looks like a date is none: %s', (text) => {
  expect(datesOf(text)).toEqual([]);
});

test('two weeks after a fire are counted from the day of the fire, not from the article', () => {
  expect(
    datesOf('The fire broke out on 3 April. The mill closed two weeks after the fire.'),
  ).toEqual([
    ['on 3 April', '2024-04-03'],
    ['two weeks after the fire', '2024-04-17~'],
  ]);
});

test('two weeks after what has no date are not counted', () => {
  expect(datesOf('The mill closed two weeks after the fire.')).toEqual([]);
});

test('a day later is counted from the date before it', () => {
  expect(datesOf('It sank on 8 April. It was raised two days later.')).toEqual([
    ['on 8 April', '2024-04-08'],
    ['two days later', '2024-04-10'],
  ]);
});

test('without the day of the article nothing is reckoned from it', () => {
  expect(
    datesOf('They met on Tuesday, in March and last year, on 3 May and in 2014.', '../..'),
  ).toEqual([
    ['on 3 May', 'XXXX-05-03'],
    ['in 2014', '2014'],
  ]);
});

test('a date in another language of the desk is read, too', () => {
  expect(datesOf('Es geschah gestern.', PUBLISHED, ['de'])).toEqual([['gestern', '2024-05-02']]);
});

test('every date says its sentence, its paragraph and how it follows', () => {
  expect(
    datesIn(paragraphsIn('A headline\nFirst it rained.\nThey met on Tuesday.'), PUBLISHED),
  ).toEqual([
    {
      start: 37,
      end: 47,
      written: 'on Tuesday',
      date: '2024-04-30',
      grade: 'computed',
      basis: 'The Tuesday before the article’s date, 3 May 2024.',
      isReckoned: true,
      paragraph: 2,
      sentence: 'They met on Tuesday.',
    },
  ]);
});

const PIECES = [
  'on Tuesday',
  'in March',
  'May',
  '31 June 2015',
  '2014',
  'last year',
  'two weeks after',
  'the 1990s',
  'spring',
  'mid-',
  'early',
  '30 February',
  '99/99/9999',
  'next',
  'a day later',
  '29 February',
  '0000',
  'the fire',
  ',',
  '.',
  'will',
  '（',
];

test('whatever stands in a text, every date that is proposed is EDTF, and stands where it is said to', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' }))),
      fc.constantFrom(undefined, '2024-05-03', '2024-02~', '2016', 'XXXX-03-09', '../2015'),
      (words, published) => {
        const text = `${words.join(' ')}.`;
        for (const { date, written, start, end } of datesIn(paragraphsIn(text), published)) {
          expect(() => parseDate(date)).not.toThrow();
          expect(text.slice(start, end)).toBe(written);
        }
      },
    ),
  );
});
