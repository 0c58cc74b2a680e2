import { expect, test } from 'vitest';
import { aCorpus, THE_POST } from './a-corpus.ts';

const PARTS = { e: { participants: ['iraq'] } };
const dated = { event: 'e', date: '2015', passage: 'p' };
const standingOf = (articles: Parameters<typeof aCorpus>[0]) =>
  aCorpus(articles, PARTS).events[0]?.standing;

test('an event that an outlet tells without a source is claimed', () => {
  expect(
    standingOf({ a: { passages: { p: 'Iraq.' }, dates: [dated], sourcing: 'no-source-given' } }),
  ).toBe('claimed');
});

test('two articles that have it from one outlet have one origin', () => {
  const fromPost = {
    passages: { p: 'Iraq.' },
    dates: [{ ...dated, by: ['the-post'] }],
    sources: [THE_POST],
  };
  expect(standingOf({ a: fromPost, b: fromPost })).toBe('one-origin');
});

test('an outlet that reports itself and a witness of another are two origins', () => {
  expect(
    standingOf({
      a: { passages: { p: 'Iraq.' }, dates: [dated] },
      b: {
        passages: { p: 'Iraq.' },
        dates: [{ ...dated, by: ['the-post'] }],
        sources: [THE_POST],
      },
    }),
  ).toBe('several-origins');
});

test('a side that tells the same on record is one more origin', () => {
  const account = {
    passages: { p: 'Islamic State.' },
    dates: [{ ...dated, by: ['islamic-state'] }],
    sources: ['islamic-state'],
  };
  const standing = (isOrigin: boolean) =>
    aCorpus({ a: account }, { e: { participants: ['islamic-state'], confirms: false, isOrigin } })
      .events[0]?.standing;
  expect(standing(false)).toBe('one-origin');
  expect(standing(true)).toBe('several-origins');
});

test('an event of which no day fits all accounts is contested', () => {
  const on = (date: string) => ({
    passages: { p: 'Iraq.' },
    dates: [{ ...dated, date }],
  });
  expect(standingOf({ a: on('2015-09-01'), b: on('2015-09-02') })).toBe('contested');
});

test('of a tie, what all articles tell of the same two counts', () => {
  const tie = { from: 'iraq', type: 'opposes', to: 'russia' };
  const { relations } = aCorpus({
    a: { passages: { p: 'Iraq, Russia.' }, relations: [tie] },
    b: {
      passages: { p: 'Iraq, Russia.' },
      sources: [THE_POST],
      relations: [{ ...tie, by: 'the-post' }],
    },
  });
  expect(relations.map(({ standing }) => standing)).toEqual(['several-origins', 'several-origins']);
});

test('what a record confirms of an event it confirms of a tie only where that is said', () => {
  const tie = { from: 'iraq', type: 'opposes', to: 'russia', event: 'e' };
  const { events, relations } = aCorpus(
    {
      a: {
        passages: { p: 'Iraq, Russia.' },
        dates: [dated],
        sourcing: 'no-source-given',
        relations: [tie, { ...tie, type: 'warns', onRecord: true }],
      },
    },
    { e: { participants: ['iraq'], confirms: true } },
  );
  expect(events[0]?.standing).toBe('confirmed');
  expect(relations.map(({ type, standing }) => [type.id, standing])).toEqual([
    ['opposes', 'claimed'],
    ['warns', 'confirmed'],
  ]);
});

test('what an outlet only thinks is a claim of its own', () => {
  expect(
    standingOf({ a: { passages: { p: 'Iraq.' }, dates: [dated], sourcing: 'own-opinion' } }),
  ).toBe('claimed');
});

test('a tie is established no better than what dates it', () => {
  const tie = { from: 'iraq', type: 'opposes', to: 'russia', event: 'e' };
  const { events, relations } = aCorpus(
    {
      a: {
        passages: { p: 'Iraq, Russia.', q: 'Iraq, Russia.' },
        dates: [dated],
        sourcing: 'no-source-given',
        relations: [tie],
      },
      b: {
        passages: { p: 'Iraq, Russia.' },
        sources: [THE_POST],
        relations: [{ from: 'iraq', type: 'opposes', to: 'russia', by: 'the-post' }],
      },
    },
    PARTS,
  );
  expect(events[0]?.standing).toBe('claimed');
  const standings = relations.map(({ article, standing }) => [article.id, standing]);
  expect(Object.fromEntries(standings)).toEqual({ a: 'claimed', b: 'one-origin' });
});
