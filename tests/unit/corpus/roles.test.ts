import { describe, expect, test } from 'vitest';
import { citedRole } from '../../../src/corpus/roles.ts';
import { aCorpus } from './a-corpus.ts';

describe('the notes after a role lead', () => {
  const notesOf = (role: string, articles: number) => {
    const telling = {
      passages: { p: 'Iraq.', q: 'Russia agrees.' },
      dates: [{ event: 'deal', date: '2015', passage: ['p', 'q'] }],
    };
    const told = Array.from({ length: articles }, (_, index) => [`a${index}`, telling] as const);
    const { events, things } = aCorpus(Object.fromEntries(told), {
      deal: { participants: ['russia'], role },
    });
    const cited = citedRole(events[0]!, events[0]!.participants[0]!, things);
    return cited.notes.flatMap(({ passages }) =>
      passages.map(({ article, passage }) => `${article.id}#${passage.id}`),
    );
  };

  test('to the passages that it cites and to no other', () => {
    expect(notesOf('agrees first [@a0#p]', 1)).toEqual(['a0#p']);
    expect(notesOf('agrees first [@a0#p]', 2)).toEqual(['a0#p']);
  });

  test('to the only account, where it cites none', () => {
    expect(notesOf('agrees first', 1)).toEqual(['a0#q']);
  });

  test('nowhere, where it cites none of several accounts', () => {
    expect(notesOf('agrees first', 2)).toEqual([]);
  });
});
