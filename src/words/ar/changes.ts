/** The page of what the passages of a digest said before and since. */
export const changes = {
  title: (article: string) => `التعديلات: ${article}`,
  description: (article: string) => `ما ورد في مقاطع ملخصنا «${article}»، ومتى ورد، ولماذا تغيّر.`,
  heading: 'التعديلات على ملخص',
  lead: 'ما ورد في مقاطعه قبل كل تعديل وبعده، والأحدث أولًا. أما روابطها فلا تتغيّر.',
  edition: '{date}: {kind}',
  wrongLabel: 'الخطأ:',
  rightLabel: 'الصواب:',
  before: 'قبل التعديل',
  since: 'بعده',
  wasNotThere: 'لم يكن موجودًا.',
  wasWithdrawn: 'سُحب.',
};
