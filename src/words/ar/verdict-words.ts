import { type Verdict, verdictCounts } from '../../model/comparisons/verdict.ts';
import { counted } from './counted.ts';
import { oblique } from './oblique.ts';

/** How articles stand to each other on a point, where no one of them has to be named. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  agree: 'تتفق',
  'more-exact': 'أحدها أدق',
  apart: 'تختلف إجاباتها ويمكن أن تصح كلها',
  conflict: 'تتعارض',
  'only-one-says': 'واحد منها فقط يتناول الأمر',
  'contradicts-record': 'أحدها يناقض السجل',
};

/** The sign beside these words in a table. */
export const VERDICT_SIGNS: Record<Verdict, string> = {
  agree: '=',
  'more-exact': '≈',
  apart: '∥',
  conflict: '≠',
  'only-one-says': '١',
  'contradicts-record': '!',
};

/** What a comparison amounts to: "١٤ سؤالًا: تتعارض في سؤال واحد، وتتفق في ١٣ سؤالًا." */
export function verdictsInWords(points: { verdict: Verdict }[]): string {
  const counts = verdictCounts(points).map(
    ({ verdict, count }) => `${VERDICT_WORDS[verdict]} في ${oblique(counted(count, 'question'))}`,
  );
  return `${counted(points.length, 'question')}: ${counts.join('، و')}.`;
}
