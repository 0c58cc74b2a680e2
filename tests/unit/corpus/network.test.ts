import { expect, test } from 'vitest';
import { networkOf, relationsByYear } from '../../../src/corpus/network.ts';
import { tiesOf } from '../../../src/corpus/ties.ts';
import { aCorpus } from './a-corpus.ts';

const corpus = aCorpus({
  old: {
    published: '2015-09-30',
    passages: { p: 'Iraq and Russia against the Islamic State.' },
    relations: [
      { from: 'iraq', type: 'shares-intelligence-with', to: 'russia', mutual: true },
      { from: 'russia', type: 'fights', to: 'islamic-state' },
    ],
  },
  later: {
    published: '2025-01',
    passages: { p: 'Russia and the Islamic State.' },
    relations: [
      { from: 'russia', type: 'opposes', to: 'islamic-state' },
      { from: 'russia', type: 'warns', to: 'iraq' },
    ],
  },
});

test('a tie has all that articles say of one side to another; what goes both ways is one tie', () => {
  const { entities, ties } = networkOf(corpus.relations);
  expect(entities.map(({ id }) => id)).toEqual(['iraq', 'islamic-state', 'russia']);
  expect(ties.map(({ id, types, relations }) => [id, types, relations.length])).toEqual([
    ['iraq.and.russia', ['shares-intelligence-with'], 1],
    ['russia.to.islamic-state', ['fights', 'opposes'], 2],
    ['russia.to.iraq', ['warns'], 1],
  ]);
});

test('ties seen from one of the two are the same', () => {
  const russia = corpus.things.get('russia');
  if (russia?.kind !== 'country') throw new Error('Russia is a country.');
  const own = tiesOf(corpus, russia).flatMap(({ relations }) => relations);
  expect(
    networkOf(own)
      .ties.map(({ id }) => id)
      .sort(),
  ).toEqual(['iraq.and.russia', 'russia.to.iraq', 'russia.to.islamic-state']);
});

test('relations are told by year, the earliest first', () => {
  const years = relationsByYear(corpus.relations).map(({ year, relations }) => [
    year,
    relations.length,
  ]);
  expect(years).toEqual([
    [2015, 3],
    [2025, 2],
  ]);
});
