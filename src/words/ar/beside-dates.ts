/** What stands beside dates, and explains their marks. */
export const besideDates = {
  /** After a date. */
  notes: (notes: string[]) => `، ${notes.join('، ')}`,
  /** After the mark of a date, for those who hear it: what asking it tells. */
  howKnown: ': كيف عُرف',
  /** How a date follows, of an event of which an article gives no other. */
  beforeArticle: 'قبل تاريخ المقال، ولا يذكر المقال غيره.',
  heldByArticle: 'يرويه المقال على أنه قائم وقتها، ولا يذكر بدايته.',
  passageSign: '¶ تؤدي إلى المقطع',
  marks: 'معنى العلامات',
  /** How the date of an event follows from two accounts; each is the outlet and its date. */
  fitsBoth: (accounts: { outlet: string; date: string }[]) =>
    `ما يوافق رواية كل من ${accounts.map(({ outlet, date }) => `${outlet} (${date})`).join(' و')}.`,
};
