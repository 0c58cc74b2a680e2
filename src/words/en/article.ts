/** The page of an article: our digest, and beside it what the original is and how it knows. */
export const article = {
  digestOf: 'Our digest of an article in {outlet}, {published}',
  knows: 'How the article knows',
  names: 'Who and what it names',
  comparisons: 'Compared with other articles',
  related: 'Related articles',
  corrections: 'Corrections to this digest',

  original: 'The original',
  pieceBy: '{title}, by {author}, {outlet}, {date}.',
  piece: '{title}, no author named, {outlet}, {date}.',
  /** In the place of a title. */
  noHeadline: 'No headline is known',
  readOriginal: 'Read the original',
  noAddress: 'Its address is not known to us.',
  copyAt: (host: string) => `A copy at ${host}`,
  archived: 'Archived',
  notArchived: 'No archived copy is known to us.',
  seen: 'Seen {date}.',

  /** At the end of a note that is folded. */
  unfold: 'more',
  notes: 'Notes to the passage',
  /** How a passage knows, and by whom. */
  knownBy: (sourcing: string, names: string) => `${sourcing}: ${names}`,
  knownByNames: '{sourcing}: {names}',
  /** What a passage says of an event, with the date as the original writes it. */
  dated: '{event}, dated “{written}”: {date}',
  notDated: '{event}, not dated: {date}',
  /** How a date follows, after one of these. */
  basis: '. {basis}',
  figure: '{figure}: {counts}',
  figureAt: '{figure}: {counts} ({date})',
  inOriginal: 'In the original: {paragraphs}',
  inCopy: 'In a copy of the original: {paragraphs}',
  paragraph: (number: string) => `paragraph ${number}`,
  /** @param words with which it is found in it */
  paragraphAt: (number: string, words: string) => `paragraph ${number}, “${words}”`,
  changedOn: 'Changed on {date}',

  previewOf: (kind: string, mentions: string, articles: string) =>
    `${kind} · ${mentions} in ${articles}`,
  otherNames: (names: string) => `Also: ${names}`,

  sameEvent: (events: string) => `Same event: ${events}.`,
  sameSource: (sources: string) => `Same source: ${sources}.`,
  bothName: (names: string) => `Both name ${names}.`,
  /** At the end of a list that is cut short. */
  more: (number: string) => `${number} more`,

  reliances: 'Whom the article relies on, how, and for which passages',
  sourcings: 'How the article knows, by number of passages',
  source: 'Source',
  sourcing: 'Sourcing',
  passages: 'Passages',
};
