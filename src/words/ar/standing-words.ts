import type { Standing } from '../../model/standing.ts';

/** How well something is established, in a word or two. */
export const STANDING_WORDS: Record<Standing, string> = {
  contested: 'contested',
  claimed: 'claimed',
  'one-origin': 'one known origin',
  'several-origins': 'several known origins',
  confirmed: 'confirmed',
};

/** What each of these means. */
export const STANDING_RULES: Record<Standing, string> = {
  contested: 'Articles that are read against each other here cannot all be right about it.',
  claimed: 'Only one side to it says so, or an outlet that gives no source or only its opinion.',
  'one-origin':
    'Whoever tells of it has it from one origin that is known, and that is no side to it. Of a statement this says that it was made, not that it is true.',
  'several-origins': 'At least two known origins that are apart tell of it.',
  confirmed:
    'A record confirms it, or a side that it does not serve; the page of the event names the reference or the passage. A tie is confirmed only where that record is of the tie itself, and is established no better than the event that dates it.',
};
