/** The page of an article: our digest, and beside it what the original is and how it knows. */
export const article = {
  digestOf: 'ملخصنا لمقال نُشر في {outlet}، {published}',
  knows: 'كيف يعرف المقال ما يقوله',
  names: 'من يذكرهم وما يذكره',
  comparisons: 'مقارنته بمقالات أخرى',
  related: 'مقالات ذات صلة',
  corrections: 'تصويبات على هذا الملخص',

  original: 'الأصل',
  pieceBy: '{title}، بقلم {author}، {outlet}، {date}.',
  piece: '{title}، بلا توقيع، {outlet}، {date}.',
  noHeadline: 'لا يُعرف له عنوان',
  readOriginal: 'اقرأ الأصل',
  noAddress: 'لا نعرف رابطه.',
  copyAt: (host: string) => `نسخة في ${host}`,
  archived: 'نسخة مؤرشفة',
  notArchived: 'لا نعرف له نسخة مؤرشفة.',
  seen: 'تاريخ الاطلاع: {date}.',

  /** At the end of a note that is folded. */
  unfold: 'المزيد',
  notes: 'حواشي المقطع',
  knownBy: (sourcing: string, names: string) => `${sourcing}: ${names}`,
  knownByNames: '{sourcing}: {names}',
  dated: '{event}، وتاريخه في الأصل «{written}»: {date}',
  notDated: '{event}، بلا تاريخ في الأصل: {date}',
  basis: '. {basis}',
  figure: '{figure}: {counts}',
  figureAt: '{figure}: {counts} ({date})',
  inOriginal: 'في الأصل: {paragraphs}',
  inCopy: 'في نسخة من الأصل: {paragraphs}',
  paragraph: (number: string) => `الفقرة ${number}`,
  paragraphAt: (number: string, words: string) => `الفقرة ${number}، «${words}»`,
  changedOn: 'عُدّل في {date}',

  previewOf: (kind: string, mentions: string, articles: string) =>
    `${kind}، ${mentions}، ${articles}`,
  otherNames: (names: string) => `أسماء أخرى: ${names}`,

  sameEvent: (events: string) => `الحدث نفسه: ${events}.`,
  sameSource: (sources: string) => `المصدر نفسه: ${sources}.`,
  bothName: (names: string) => `كلاهما يذكر: ${names}.`,
  more: (number: string) => `${number} غير ذلك`,

  reliances: 'المصادر التي يستند إليها المقال، وكيف، وفي أي مقاطع',
  sourcings: 'كيف يعرف المقال ما يقوله، بحسب عدد المقاطع',
  source: 'المصدر',
  sourcing: 'الإسناد',
  passages: 'المقاطع',
};
