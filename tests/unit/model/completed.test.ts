import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completed } from '../../../src/model/completed.ts';

interface Entries {
  dates?: unknown[];
  sources?: unknown[];
  relations?: unknown[];
}

/** An article of 30 September 2015 with these entries, completed. */
function anArticle(entries: Entries, published = '2015-09-30'): Required<Entries> {
  return completed('articles', { original: { published }, ...entries }) as Required<Entries>;
}

test('an event of which no date is said was before the article', () => {
  expect(anArticle({ dates: [{ event: 'a' }] }).dates).toEqual([
    { event: 'a', date: '[..2015-09-30]', grade: 'bounded', reckonedFrom: ['published'] },
  ]);
});

test('a state of which no date is said held when the article was written', () => {
  expect(anArticle({ dates: [{ event: 'a', knownBy: true }] }).dates).toEqual([
    {
      event: 'a',
      knownBy: true,
      date: '2015-09-30/..',
      grade: 'bounded',
      reckonedFrom: ['published'],
    },
  ]);
});

test('of an article between two days the later one counts', () => {
  const { dates } = anArticle({ dates: [{ event: 'a' }] }, '2015-09-29/2015-10~');
  expect(dates).toMatchObject([{ date: '[..2015-10~]' }]);
});

test.each([
  { event: 'a', date: '2015-09-27' },
  { event: 'a', grade: 'record' },
  { event: 'a', date: '[..2015-09-30]', basis: 'So it is. [@a-book]' },
])('what an account says of its date stays: %o', (account) => {
  expect(anArticle({ dates: [account] }).dates).toEqual([account]);
});

test('a tie is told on the word of the one source of its passage', () => {
  const sources = [
    { source: 'the-daily', passage: ['said', 'told'] },
    { source: 'the-weekly', passage: 'heard' },
  ];
  const { relations } = anArticle({
    sources,
    relations: [{ passage: 'told' }, { passage: 'heard' }, { passage: 'told', by: 'the-weekly' }],
  });
  expect(relations).toEqual([
    { passage: 'told', by: 'the-daily' },
    { passage: 'heard', by: 'the-weekly' },
    { passage: 'told', by: 'the-weekly' },
  ]);
});

test('whose word a tie is does not follow where its passage rests on two, or on none', () => {
  const sources = [
    { source: 'the-daily', passage: 'said' },
    { source: 'the-weekly', passage: 'said' },
  ];
  const relations = [{ passage: 'said' }, { passage: 'heard' }];
  expect(anArticle({ sources, relations }).relations).toEqual(relations);
});

test('a date in words is EDTF wherever it stands', () => {
  expect(
    completed('references', { title: '30 September 2015', seen: '30 September 2015' }),
  ).toEqual({ title: '30 September 2015', seen: '2015-09-30' });
});

test('whatever stands in a file, completing it does not fail, leaves the file as it was, and needs doing only once', () => {
  const anything = fc.anything({ maxDepth: 3 });
  const anEntry = fc.dictionary(
    fc.constantFrom('event', 'date', 'knownBy', 'passage', 'by', 'source', 'to'),
    anything,
  );
  fc.assert(
    fc.property(
      fc.record({
        original: fc.oneof(anything, fc.constant({ published: '2015-09-30' })),
        dates: fc.oneof(anything, fc.array(anEntry)),
        sources: fc.oneof(anything, fc.array(anEntry)),
        relations: fc.oneof(anything, fc.array(anEntry)),
      }),
      (data) => {
        const before = structuredClone(data);
        const once = completed('articles', data);
        expect(data).toEqual(before);
        expect(completed('articles', once)).toEqual(once);
      },
    ),
  );
});
