const verb = (short: string, exchange?: 'given' | 'refused') => ({
  from: short,
  to: `is under it: ${short}`,
  short,
  ...(exchange && { exchange }),
});

/** What `content/desk.yaml` says in tests that bring a corpus of their own: a desk without an exchange. */
export const MADE_UP_DESK = {
  name: 'A desk',
  tagline: 'made up for tests',
  subject: '{articles}, {years}, made up.',
  description: 'A desk that is made up for tests.',
  language: 'en',
  selection: 'They were made up.',
  vocabulary: {
    actors: {
      person: 'Person',
      'armed-group': 'Armed group',
      'government-body': { name: 'Government body', speaksForCountry: true },
      organization: 'Organization',
      company: 'Company',
    },
    places: { city: 'City', region: 'Region', site: 'Site', border: 'Border' },
    events: {
      statement: { name: 'Statement', isStatement: true },
      agreement: 'Agreement',
      attack: 'Attack',
      contact: 'Contact',
      decision: 'Decision',
    },
    relations: {
      'shares-intelligence-with': verb('shares', 'given'),
      'agrees-to-share-with': verb('agreed', 'given'),
      'refuses-intelligence-to': verb('refuses', 'refused'),
      warns: verb('warns', 'given'),
      fights: verb('fights'),
      'meets-with': { ...verb('meets'), isMutual: true },
      opposes: verb('opposes'),
      supports: verb('supports'),
    },
  },
};
