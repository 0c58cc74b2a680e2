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
  ['The court is due to sit on Monday.', 'on Monday', '2024-05-06'],
  ['It is expected to say so at the United Nations on Monday.', 'on Monday', '2024-05-06'],
  ['He is widely expected to be sentenced on Monday.', 'on Monday', '2024-05-06'],
  ['It is expected to show what it called proof on Monday.', 'on Monday', '2024-05-06'],
  ['He will arrive in the town, where he was born, on Monday.', 'on Monday', '2024-05-06'],
  ['A vote is planned for Sunday.', 'Sunday', '2024-05-05'],
  ['They agreed to meet next Tuesday.', 'next Tuesday', '2024-05-07'],
])('a weekday is to come where the verb says so: %s', (text, written, date) => {
  expect(datesOf(text)).toEqual([[written, date]]);
});

test.each([
  ['It has been shut since Wednesday.', 'since Wednesday', '2024-05-01/..'],
  ['It has been shut since last Friday.', 'since last Friday', '2024-04-26/..'],
  ['It had leaked since mid-March.', 'since mid-March', '2024-03~/..'],
  ['The shop stays shut until Monday.', 'until Monday', '../2024-05-06'],
  ['The shop stays open through Sunday.', 'through Sunday', '../2024-05-05'],
  ['They had waited until Thursday.', 'until Thursday', '../2024-05-02'],
  ['By Wednesday night, 40 barns had burned.', 'By Wednesday night', '../2024-05-01'],
  ['It was shut until noon on Friday.', 'on Friday', '../2024-05-03'],
  ['It has stood empty since at least 2010.', 'since at least 2010', '2010/..'],
  ['A court will hear the case from Monday.', 'from Monday', '2024-05-06/..'],
  ['The tax rises from July.', 'from July', '2024-07/..'],
  ['It was a letter from 2019.', 'from 2019', '2019'],
  ['A mayor is to be named by August.', 'by August', '../2024-08'],
  ['The mill should run again by the end of June.', 'by the end of June', '../2024-06'],
  ['It is to close by the end of next year.', 'by the end of next year', '../2025'],
  ['It ran until early 2012.', 'until early 2012', '../2012~'],
  ['Most were built before 1970.', 'before 1970', '../1969'],
  ['It was gone before the 1950s.', 'before the 1950s', '../194X'],
  ['It froze before March.', 'before March', '../2024-02'],
  ['It was drained before summer 2020.', 'before summer 2020', '../2020-21'],
  ['After 1995 nobody came.', 'After 1995', '1996/..'],
  ['It must be paid by 15 May.', 'by 15 May', '../2024-05-15'],
  ['They sang before Saturday’s match.', 'before Saturday’s', '2024-04-27'],
  ['It was halfway through 2019.', 'through 2019', '2019'],
  ['It was built around 1820.', 'around 1820', '1820~'],
  ['It has been shut since last week.', 'since last week', '2024-04-22/..'],
])('a word before a time opens or closes it: %s', (text, written, date) => {
  expect(datesOf(text)).toEqual([[written, date]]);
});

test.each([
  ['It grew between mid-2006 and early 2011.', 'between mid-2006 and early 2011', '2006~/2011~'],
  ['It grew between 1998 and early 2004.', 'between 1998 and early 2004', '1998/2004~'],
  [
    'He was there from June 2022 to late May 2023.',
    'from June 2022 to late May 2023',
    '2022-06/2023-05~',
  ],
  [
    'Tours will run from 5 June until the end of 2025.',
    'from 5 June until the end of 2025',
    '2024-06-05/2025-12-31',
  ],
  ['It was shut from Monday to Wednesday.', 'from Monday to Wednesday', '2024-04-29/2024-05-01'],
  ['They fell between 3 and 5 April.', 'between 3 and 5 April', '2024-04-03/2024-04-05'],
  ['They meet on May 9-11.', 'on May 9-11', '2024-05-09/2024-05-11'],
])('two ends of whatever form are one stretch: %s', (text, written, date) => {
  expect(datesOf(text)).toEqual([[written, date]]);
});

test('what was moved from one day to another is told of two days', () => {
  const text = 'The vote was moved from 3 June 2023 to 5 June 2023.';
  expect(datesOf(text).map(([, date]) => date)).toEqual(['2023-06-03', '2023-06-05']);
});

test.each([
  ['They open it on Thursday, and more rain is forecast for Saturday.', '2024-05-04'],
  ['The lease would have lapsed on 30 June.', '2024-06-30'],
  ['It may have sunk on 12 April.', '2024-04-12'],
  ['The show moves on in the autumn.', '2024-23'],
  ['Polls close on Sunday.', '2024-05-05'],
  ['We fly home on Tuesday.', '2024-05-07'],
  ['The council to vote on Tuesday.', '2024-05-07'],
  ['Under the plan that the council will see, it laid pipes on Monday.', '2024-04-29'],
  ['It comes after a fire on 21 April destroyed the depot.', '2024-04-21'],
  ['It was put off until after the fair in August.', '2024-08'],
  ['They are to meet again on Friday.', '2024-05-03'],
  ['A rally is planned this Sunday.', '2024-05-05'],
  ['They rallied this Tuesday.', '2024-04-30'],
  ['Next Wednesday they leave.', '2024-05-08'],
  ['The library will stay closed over the weekend.', '[2024-05-04..2024-05-05]'],
])('the verb of its clause says whether a time is past: %s', (text, date) => {
  expect(datesOf(text).at(-1)?.[1]).toBe(date);
});

test.each([
  ['It snowed on Christmas Eve 1987.', 'on Christmas Eve 1987', '1987-12-24'],
  ['The work is to be done by Easter.', 'by Easter', '../2025-04-20'],
  ['It has been shut since Easter.', 'since Easter', '2024-03-31/..'],
  ['They met on Good Friday.', 'on Good Friday', '2024-03-29'],
  ['It burned two days after Christmas.', 'two days after Christmas', '2023-12-27'],
  ['They will sing at Christmas.', 'at Christmas', '2024-12-25'],
  ['It rained on Thanksgiving 2022.', 'on Thanksgiving 2022', '2022-11-24'],
  ['It opens on New Year’s Day.', 'on New Year’s Day', '2025-01-01'],
])('a feast has its day of the year: %s', (text, written, date) => {
  expect(datesOf(text)).toEqual([[written, date]]);
});

test('a feast before a noun is no time', () => {
  expect(datesOf('They hung up Christmas lights by the Easter market.')).toEqual([]);
});

test.each([
  ['It ends on the last day of this month.', 'on the last day of this month', '2024-05-31'],
  ['It began on the first day of last year.', 'on the first day of last year', '2023-01-01'],
  ['It opened three years ago.', 'three years ago', '2021~'],
  ['It closed a fortnight ago.', 'a fortnight ago', '2024-04-19~'],
  ['It was built a century ago.', 'a century ago', '1924~'],
  ['It was in the first week of April.', 'in the first week of April', '2024-04~'],
  ['They met as long ago as 2003.', 'as long ago as 2003', '2003'],
  ['The season of 2010-11 was dry.', '2010-11', '2010/2011'],
  ['They vote the day after tomorrow.', 'the day after tomorrow', '2024-05-05'],
  ['It broke a 2019 law.', '2019', '2019'],
  ['It was so by the early twentieth century.', 'by the early twentieth century', '../19XX~'],
])('a time is as exact as what is counted: %s', (text, written, date) => {
  expect(datesOf(text)).toEqual([[written, date]]);
});

test('of several years each is one', () => {
  expect(datesOf('It lost money in 2019, 2020 and 2021.').map(([, date]) => date)).toEqual([
    '2019',
    '2020',
    '2021',
  ]);
});

test('a time that follows another in a sentence is the next of its kind', () => {
  expect(datesOf('In June 2019 the talks began, and in September they ended.')).toEqual([
    ['In June 2019', '2019-06'],
    ['in September', '2019-09'],
  ]);
  expect(datesOf('Holm, who took over in June 2019, left in March.').at(-1)).toEqual([
    'in March',
    '2024-03',
  ]);
});

test.each([
  ['It sank on 8 April 1998. It was raised eleven years later.', 'eleven years later', '2009~'],
  ['It sank on 8 April. The following day it was raised.', 'The following day', '2024-04-09'],
  ['It sank in July 2019. The following spring it was raised.', 'The following spring', '2020-21'],
  [
    'Rain broke the dam on Monday. They saw it two days before the break.',
    'two days before the break',
    '2024-04-27',
  ],
  [
    'It won the election on Sunday. It met a week after the vote.',
    'a week after the vote',
    '2024-05-05~',
  ],
])('a lag is counted from what it names, or from the time before it: %s', (text, written, date) => {
  expect(datesOf(text).at(-1)).toEqual([written, date]);
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
  ['It was the closest since the 1990s.', 'since the 1990s', '199X/..'],
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
  'They meet every Friday and each summer.',
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

test('what something came so long after is counted back from the day that it has', () => {
  expect(
    datesOf(
      'They agreed on 29 April after a meeting in Vell. The meeting comes two days after the parliament adopted a law.',
    ),
  ).toEqual([
    ['on 29 April', '2024-04-29'],
    ['two days after the parliament adopted', '2024-04-27'],
  ]);
});

test('where it has none, it is about counted back from the day of the article, and says so', () => {
  const text = 'The meeting comes two days after the parliament adopted a law.';
  const [date] = datesIn(paragraphsIn(text), PUBLISHED);
  expect(date).toMatchObject({
    date: '2024-05-01~',
    basis:
      'Counted from the article’s date, 3 May 2024, as if the meeting were of that day: look when it was.',
  });
});
