import type { Sureness } from '../../model/sureness.ts';

/** What the mark beside a date or a tie says. */
export const SURENESS_WORDS: Record<Sureness, string> = {
  stated: 'stated',
  reasoned: 'reasoned by us',
  claimed: 'only claimed',
};

/** The mark where there is only text: in a calendar, a file. */
export const SURENESS_SIGNS: Record<Sureness, string> = {
  stated: '●',
  reasoned: '◒',
  claimed: '○',
};

/** What each of these means. */
export const SURENESS_RULES: Record<Sureness, string> = {
  stated:
    'The article says it, or a record that we cite. Where it leaves out the year or the month of a day, we supply it.',
  reasoned: 'The article does not say it; it follows from what it says, and we give the steps.',
  claimed:
    'Only one side to it says so, an outlet gives no source for it, or other articles contest it.',
};
