import { expect, test } from 'vitest';
import { meanOf, measure } from '../../search/measures.ts';

test('what comes first, complete and in order scores 1 in all', () => {
  expect(measure(['a', 'b', 'x'], ['a', 'b'])).toEqual({
    recallAt5: 1,
    reciprocalRank: 1,
    ndcgAt10: 1,
  });
});

test('what comes late or not at all scores less', () => {
  const late = measure(['x', 'b'], ['a', 'b']);
  expect(late.recallAt5).toBe(0.5);
  expect(late.reciprocalRank).toBe(0.5);
  // 1/log2(3) of 2/log2(2) + 1/log2(3).
  expect(late.ndcgAt10).toBeCloseTo(0.24, 2);
});

test('a query that must find nothing is answered by nothing only', () => {
  expect(measure([], []).recallAt5).toBe(1);
  expect(measure(['x'], []).recallAt5).toBe(0);
});

test('the mean is of each measure', () => {
  expect(meanOf([measure(['a'], ['a']), measure([], ['a'])])).toEqual({
    recallAt5: 0.5,
    reciprocalRank: 0.5,
    ndcgAt10: 0.5,
  });
});
