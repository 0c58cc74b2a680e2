import { counted } from './counted.ts';

/** Who deals with whom: the ties of all articles, of a year, of an outlet. */
export const network = {
  heading: 'Every tie',
  headingOf: (told: string) => `Every tie: ${told}`,
  /** @param asTold one of `asTold`, `asToldIn`, `asToldBy` */
  description: (ties: number, asTold: string) =>
    `Who deals with whom, ${asTold}: ${counted(ties, 'tie')}, ${ties === 1 ? '' : 'each '}on somebody’s word and with its passage.`,
  lead: (ties: number, asTold: string) =>
    `${counted(ties, 'tie')}, ${asTold}. ${ties === 1 ? 'It' : 'Each'} is a claim of somebody, not a fact of ours.`,
  asTold: 'as the articles tell it',
  asToldIn: (year: string) => `as articles of ${year} tell it`,
  asToldBy: (outlet: string) => `as ${outlet} tells it`,
  times: 'Times',
  allYears: 'All years',
  outlets: 'Outlets',
  allOutlets: 'All outlets',
  matrix: 'Who acts, and toward whom',
  matrixCaption: 'Who acts, down the side; toward whom, across',
  mostOnly: (most: string) =>
    `The ${most} with most ties on each side; those of all others stand below and on their own pages.`,
  ties: 'Each tie',

  table: 'The ties, each with the passages that tell of it',
  from: 'From',
  tie: 'Tie',
  to: 'To',
  when: 'When',
  onWhoseWord: 'On whose word',
  passage: 'Passage',
  /** @param does what one does toward the other, in words of the desk */
  mutual: (does: string) => `${does}, both ways`,
  /** @param reason why, in words of the desk */
  noTimeBecause: (reason: string) => `none: ${reason}`,
};
