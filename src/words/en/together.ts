/** The page of two that occur together. */
export const together = {
  description: (both: string, articles: string, passages: string, events: string) =>
    `${both} together: ${articles}, ${passages}, ${events} with both.`,
  allAbout: 'All about {one}, all about {other}',
  /** In the box, before the next. */
  noTie: 'No tie between the two is told.',
  nameBoth: (passages: number) =>
    `{passages} of {articles} ${passages === 1 ? 'names' : 'name'} both.`,
  ties: 'Ties between the two',
  noTies: 'No article here tells of a tie between the two themselves.',
  events: 'Events that involve both',
  passages: 'Passages that name both',
};
