/** What stands beside dates, and explains their marks. */
export const besideDates = {
  /** After a date. */
  notes: (notes: string[]) => `, ${notes.join(', ')}`,
  /** After the mark of a date, for those who hear it: what asking it tells. */
  howKnown: ': how it is known',
  /** How a date follows, of an event of which an article gives no other. */
  beforeArticle: 'Before the article’s date; it gives no other.',
  heldByArticle: 'The article tells it as true at the time, and gives no beginning.',
  passageSign: '¶ leads to the passage',
  marks: 'What the marks mean',
  /** How the date of an event follows from two accounts; each is the outlet and its date. */
  fitsBoth: (accounts: { outlet: string; date: string }[]) =>
    `What fits the accounts of both ${accounts.map(({ outlet, date }) => `${outlet} (${date})`).join(' and ')}.`,
};
