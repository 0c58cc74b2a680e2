import { expect, test } from 'vitest';
import { networkOf, relationsByYear } from '../../../src/corpus/network.ts';
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

test('a tie of a type that always goes both ways is one of each side', () => {
  const { relations } = aCorpus({
    talk: {
      passages: { p: 'Iraq and Russia.' },
      relations: [{ from: 'iraq', type: 'meets-with', to: 'russia' }],
    },
  });
  expect(relations.map(({ from, to, isMutual }) => [from.id, to.id, isMutual])).toEqual([
    ['iraq', 'russia', true],
    ['russia', 'iraq', true],
  ]);
});

test('a tie has all that articles say of one kind from one to another; what goes both ways is a tie of each side', () => {
  const { ties, from, to } = networkOf(corpus.relations);
  expect(ties.map((tie) => [tie.from.id, tie.type.id, tie.to.id, tie.relations.length])).toEqual([
    ['russia', 'shares-intelligence-with', 'iraq', 1],
    ['russia', 'fights', 'islamic-state', 1],
    ['russia', 'opposes', 'islamic-state', 1],
    ['russia', 'warns', 'iraq', 1],
    ['iraq', 'shares-intelligence-with', 'russia', 1],
  ]);
  expect(from.map(({ id }) => id)).toEqual(['russia', 'iraq']);
  expect(to.map(({ id }) => id)).toEqual(['iraq', 'islamic-state', 'russia']);
});

test('a tie that goes both ways has one name from either side', () => {
  const { ties } = networkOf(corpus.relations);
  const shared = ties.filter(({ type }) => type.id === 'shares-intelligence-with');
  expect(shared.map(({ id }) => id)).toEqual([shared[0]?.id, shared[0]?.id]);
});

test('thousands of ties are laid out at once, as no layout is needed', () => {
  const [relation] = corpus.relations;
  const many = Array.from({ length: 5000 }, (_, index) => ({
    ...relation!,
    from: { ...relation!.from, id: `from-${index % 500}` },
    to: { ...relation!.to, id: `to-${index % 700}` },
    isMutual: false,
  }));
  expect(networkOf(many).ties).toHaveLength(3500);
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
