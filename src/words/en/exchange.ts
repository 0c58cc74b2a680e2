/** Who gives to whom: as pictures, as a table and tie by tie. */
export const exchange = {
  byCountry: (name: string) => `${name}, by country`,
  descriptionByCountry: (description: string) => `By country: ${description}`,
  parties: 'Parties',
  asNamed: 'As the articles name them',
  folded: 'Bodies of a government with its country',
  picture: 'In each stretch of time',
  matrix: 'From whom, to whom',
  matrixCaption: 'Givers down the side, receivers across; in each cell what, when and how sure',
  emptyPlace: 'An empty place means that no article tells of it, not that there is nothing.',
  ties: 'Each tie',

  /** Of a stretch of time. */
  noTies: 'No article tells of any.',
  untimed: 'Without a time, so in none of these: {ties}.',
  /** Where there are none of these. */
  untimedAlone: 'Without a time: {ties}.',
  linesKey:
    'An unbroken line: one of the two sides says so by name, or a record does; a broken one: only others say so, or people unnamed.',
  contestedKey: 'In the second colour: articles contest it.',
  refusedKey: 'A bar at the end: refused.',
  knownByKey: '“…” before a word: told to be going on, without its beginning.',
  leadsKey: 'Each line leads to a passage.',
  cutKey: 'Drawn are those with most ties, in the newest times.',

  /** @param does what one does toward the other, in words of the desk */
  tie: (from: string, does: string, to: string) => `${from} ${does} ${to}`,
  mutualTie: (from: string, does: string, to: string) => `${from} ${does} ${to}, both ways`,
  saidBy: 'Said by {speakers}: {passages}',
  toldBy: 'Told by {speakers}: {passages}',
  toldTooBy: 'Told, too, by {speakers}: {passages}',
  onRecordToldBy: 'On record; told by {speakers}: {passages}',
  claimedBy: 'Claimed by {speakers}: {passages}',
  noTime: 'no time given',
  /** After the times that are given. */
  onceNoTime: 'once without a time',

  table: 'What passes between whom, by which way, since when, on whose word',
  fromTo: 'From, to',
  what: 'What',
  channel: 'Channel',
  when: 'When',
  onWhoseWord: 'On whose word',
  passage: 'Passage',
  oneWay: '{from} to {to}',
  bothWays: '{from} and {to}, both ways',
  notSaid: 'not said',
  /** @param reason why, in words of the desk */
  noTimeBecause: (reason: string) => `none: ${reason}`,
  /** How well it is established, and who tells of it: one of the two, by name, or somebody else. */
  toldBySide: '{standing}; told by one of the two: {chain}',
  told: '{standing}; told by: {chain}',
};
