/** An article in a list. */
export const articleEntry = {
  published: '{outlet}, {date}',
  howItKnows: 'How it knows: {sourcings}',
  /** Where it is seen in development. */
  draft: 'Draft, not in the build',
};
