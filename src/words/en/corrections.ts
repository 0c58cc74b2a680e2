/** What was wrong on these pages, as pages and as a feed. */
export const corrections = {
  heading: 'Corrections',
  headingOf: (year: string) => `Corrections ${year}`,
  description: 'What was wrong on these pages and when it was put right.',
  descriptionOf: (year: string) =>
    `What was wrong on these pages and when it was put right, in ${year}.`,
  lead: 'What was wrong here, and since when it is right. A passage keeps its address when its words change, and says so. {report}',
  report: 'How to report an error.',
  years: 'Years',
  none: 'Nothing has been corrected yet.',

  feedTitle: (desk: string) => `${desk}: corrections`,
  feedDescription: 'What was wrong, and what is right.',
  entry: (wrong: string, right: string) => `Wrong: ${wrong} Right: ${right}`,
};
