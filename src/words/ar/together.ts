/** The page of two that occur together. */
export const together = {
  description: (both: string, articles: string, passages: string, events: string) =>
    `${both} معًا: ${articles}، ${passages}، ${events}.`,
  allAbout: 'كل ما يخص {one}، كل ما يخص {other}',
  /** In the box, before the next. */
  noTie: 'لا ذكر لصلة بين الاثنين.',
  nameBoth: () => 'يرد ذكرهما معًا: {passages}، {articles}.',
  ties: 'الصلات بين الاثنين',
  noTies: 'لا يروي أي مقال هنا عن صلة بين الاثنين نفسيهما.',
  events: 'أحداث تشمل الاثنين',
  passages: 'مقاطع تذكر الاثنين',
};
