/** An article in a list. */
export const articleEntry = {
  published: '{outlet}, {date}',
  howItKnows: 'How it knows: {sourcings}',
};
