import { expect, test } from 'vitest';
import { stretchWords } from '../../../src/components/stretch-words.ts';
import { yearsOfAct } from '../../../src/drawing/folded-scale.ts';
import { dayOf } from '../../../src/model/dates/days.ts';

const stretch = (from: [year: number, month: number], to = from) => {
  const act = {
    first: dayOf({ year: from[0], month: from[1], day: 1 }),
    last: dayOf({ year: to[0], month: to[1] + 1, day: 0 }),
    from: 0,
    to: 1,
  };
  return { act, years: yearsOfAct(act) };
};

test('a stretch of time goes by its years', () => {
  expect(stretchWords([stretch([2015, 9]), stretch([2024, 12], [2025, 1])])).toEqual([
    '2015',
    '2024 to 2025',
  ]);
});

test('stretches of the same year are told apart by their months', () => {
  expect(
    stretchWords([stretch([2019, 1]), stretch([2019, 5], [2019, 6]), stretch([2023, 5])]),
  ).toEqual(['January 2019', 'May 2019 to June 2019', '2023']);
});
