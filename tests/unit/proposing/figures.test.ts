import { expect, test } from 'vitest';
import { paragraphsIn } from '../../../src/model/paragraphs.ts';
import { figuresIn } from '../../../src/proposing/figures.ts';

const figuresOf = (text: string) =>
  figuresIn(paragraphsIn(text), []).map(({ value, qualifier, unit }) => [value, qualifier, unit]);

test.each([
  ['More than 3,500 dock workers left.', 3500, 'more than', 'workers'],
  ['It cost $1.6bn.', 1_600_000_000, undefined, 'US dollars'],
  ['It paid about €2 million.', 2_000_000, 'about', 'euros'],
  ['Wages fell by 4.5 percent.', 4.5, undefined, 'percent'],
  ['Half of the crews left.', 50, undefined, 'percent'],
  ['A third of its lamps went out.', 33.33, undefined, 'percent'],
  ['Nearly seven-tenths of its crew left.', 70, 'nearly', 'percent'],
  ['One in five local shops closed.', 20, undefined, 'percent'],
  ['It may last a hundred and forty years.', 140, undefined, 'years'],
  ['Two dozen people were hurt.', 24, undefined, 'people'],
  ['Nearly a hundred homes burned.', 100, 'nearly', 'homes'],
  ['At least one person died.', 1, 'at least', 'person'],
  ['Dozens of ships waited.', 'tens', undefined, 'ships'],
  ['Many thousands of volunteers came.', 'thousands', undefined, 'volunteers'],
  ['Thousands of volunteers came.', 'thousands', undefined, 'volunteers'],
  ['Tens of thousands of people came.', 'thousands', 'tens of', 'people'],
  ['It was a 24-hour stoppage.', 24, undefined, 'hours'],
])(
  'a number has its value, what limits it and what it counts: %s',
  (text, value, qualifier, unit) => {
    expect(figuresOf(text)).toEqual([[value, qualifier, unit]]);
  },
);

test.each([
  'It began at 10.30 am.',
  'Brandt, 45, spoke.',
  'A 62-year-old baker spoke.',
  'She scores in most games.',
  'Under Article 5 it may.',
  'Flight 212 was late.',
  'One of them fled.',
  'It closed four months later.',
  'Two people familiar with the talks said so.',
])('times, ages, numbers of things and who told it are no figures: %s', (text) => {
  expect(figuresOf(text)).toEqual([]);
});

test('of two numbers that are the ends of a range each counts the same', () => {
  expect(figuresOf('It would need between 30 and 50 boats.')).toEqual([
    [30, undefined, 'boats'],
    [50, undefined, 'boats'],
  ]);
});

test('the number in a date is no figure', () => {
  const text = 'It fell on 3 May.';
  expect(figuresIn(paragraphsIn(text), [{ start: 8, end: 16 }])).toEqual([]);
});
