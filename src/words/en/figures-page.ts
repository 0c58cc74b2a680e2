import { counted } from './counted.ts';

/** The page of every number that an article gives. */
export const figuresPage = {
  heading: 'Figures',
  description:
    'Every number that an article gives: what it counts, with its limits, when it held, and the passage that gives it.',
  lead: (figures: number) =>
    figures === 1
      ? `${counted(figures, 'number')} that the articles give.`
      : `${counted(figures, 'number')} that the articles give, oldest article first. They count different things at different times and cannot be added up.`,
  table: 'Figures, what they count, when, and where they stand',
  figure: 'Figure',
  counts: 'What it counts',
  when: 'When',
  passage: 'Passage',
  notSaid: 'not said',
};
