/** What was wrong on these pages, as pages and as a feed. */
export const corrections = {
  heading: 'التصويبات',
  headingOf: (year: string) => `تصويبات سنة ${year}`,
  description: 'ما كان خطأ في هذه الصفحات، ومتى صُوّب.',
  descriptionOf: (year: string) => `ما كان خطأ في هذه الصفحات وصُوّب في سنة ${year}.`,
  lead: 'ما كان خطأ هنا، ومنذ متى صُوّب. يبقى رابط المقطع على حاله إذا تغيّر نصه، ويُشار فيه إلى ذلك. {report}',
  report: 'كيف تُبلغ عن خطأ.',
  years: 'السنوات',
  none: 'لا تصويبات حتى الآن.',

  feedTitle: (desk: string) => `${desk}: التصويبات`,
  feedDescription: 'ما كان خطأ، وما هو الصواب.',
  entry: (wrong: string, right: string) => `الخطأ: ${wrong} الصواب: ${right}`,
};
