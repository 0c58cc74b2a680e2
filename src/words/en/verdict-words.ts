import { type Verdict, verdictCounts } from '../../model/comparisons/verdict.ts';

/** How articles stand to each other on a point, where no one of them has to be named. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  agree: 'they agree',
  'more-exact': 'one is more exact',
  apart: 'their answers differ and can all be true',
  conflict: 'they conflict',
  'only-one-says': 'only one speaks of it',
  'contradicts-record': 'one contradicts the record',
};

/** The sign beside these words in a table. */
export const VERDICT_SIGNS: Record<Verdict, string> = {
  agree: '=',
  'more-exact': '≈',
  apart: '∥',
  conflict: '≠',
  'only-one-says': '1',
  'contradicts-record': '!',
};

/** What a comparison amounts to: "14 questions: they conflict on 1, they agree on 13." */
export function verdictsInWords(points: { verdict: Verdict }[]): string {
  const counts = verdictCounts(points).map(
    ({ verdict, count }) => `${VERDICT_WORDS[verdict]} on ${count}`,
  );
  return `${points.length} ${points.length === 1 ? 'question' : 'questions'}: ${counts.join(', ')}.`;
}
