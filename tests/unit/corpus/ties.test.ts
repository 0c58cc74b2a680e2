import { expect, test } from 'vitest';
import { tiesOf } from '../../../src/corpus/ties.ts';
import { aCorpus } from './a-corpus.ts';

const dated = (date: string) => [{ event: 'sharing', date, passage: 'p' }];
const tie = { from: 'army', type: 'shares-intelligence-with', to: 'russia', event: 'sharing' };

/** The army speaks for Iraq; one article has the day, the other the month. */
const corpus = aCorpus(
  {
    first: {
      passages: { p: 'Army, Iraq, Russia.' },
      dates: dated('2015-09-27'),
      relations: [{ ...tie, type: 'opposes' }],
    },
    second: {
      passages: { p: 'Army, Iraq, Russia.' },
      dates: dated('2015-09'),
      relations: [tie, { from: 'army', type: 'opposes', to: 'iraq' }],
    },
  },
  { sharing: { participants: ['army', 'russia'] } },
);
const thing = (id: string) => corpus.entities.find((one) => one.id === id)!;
const inWords = (id: string, other?: string) =>
  tiesOf(corpus, thing(id), other === undefined ? undefined : thing(other)).map(
    ({ of, isFrom, type, others }) =>
      `${of.id} ${isFrom ? type.from : type.to} ${others.map((one) => one.id).join(', ')}`,
  );

test('a country has the ties of the bodies that speak for it, and none with them', () => {
  expect(inWords('iraq').toSorted()).toEqual(['army opposes russia', 'army shares russia']);
});

test('between two countries stand the ties of the bodies that speak for them', () => {
  expect(inWords('russia', 'iraq').toSorted()).toEqual([
    'russia is under it: opposes army',
    'russia is under it: shares army',
  ]);
});

test('a tie has the date of the account that dates it, not that of another article', () => {
  const dates = tiesOf(corpus, thing('army'), thing('russia')).map(({ type, dated: when }) => [
    type.id,
    when?.date,
  ]);
  expect(Object.fromEntries(dates)).toEqual({
    opposes: '2015-09-27',
    'shares-intelligence-with': '2015-09',
  });
});
