import { counted } from './counted.ts';

/** The page of an event: what each article says of it, side by side. */
export const event = {
  description: (title: string, accounts: number) =>
    `${title}: what ${counted(accounts, 'account')} ${accounts === 1 ? 'says' : 'say'} of it, when it was, who took part, and how each article knows.`,
  timeline: 'Timeline',
  onRecord: 'On record: {record}',
  confirmedByRecord: 'On record, which confirms it: {record}',
  noRecord: 'No record of it is known to us.',
  onlyClaimed: 'Only claimed: {claim}',
  standing: 'How well established: {standing} ({grade} of {grades}); {origins}',
  noDayFits: 'No day fits all accounts of it.',
  /** @see differing for `{accounts}`, a link to them */
  differ: '{accounts} in {aspects}.',
  differing: 'Accounts differ',
  whatIsOurs:
    'Title, description and roles: ours, as far as the accounts agree. A ¶ leads to the passage.',
  whereItWas: 'where it was',
  whereItIsToBe: 'where it is to be',
  accounts: 'The accounts, side by side',
  onlyAccount: 'The only account',
  incompatible: 'Their dates cannot all be right.',
  compatible: 'Their dates are compatible.',
  silent: 'Articles that do not tell of it',
  silentLead: 'Published after it, on the same matter and time, without telling of it:',
  comparisons: 'Compared, question by question',

  table: 'What each article says of it',
  question: 'Question',
  says: 'What it says',
  writtenTime: 'When, as it writes',
  written: (words: string) => `“${words}”`,
  noTime: 'It gives no time',
  readTime: 'When, as we read it',
  reliesOn: 'Whom it relies on',
  knownBy: '{sourcing}: {chain}',
  tookPart: 'Who took part',
  /** Of an account: those of them whom its passages name. */
  namedParticipants: 'Participants named',
  places: 'Places named',
  notNamed: 'Not named in these passages',
  figures: 'Figures',
  figure: '{figure}: {counts}',
  noFigures: 'None in these passages',
  namedAlone: 'Others named here alone',
  nobodyElse: 'Nobody else',
  namedByOthers: 'Others named elsewhere only',
  nobody: 'Nobody',
};
