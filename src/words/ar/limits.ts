import { oblique } from './oblique.ts';

/** The page of what the corpus lacks. */
export const limits = {
  title: 'حدود هذه المجموعة',
  description:
    'ما ينقص، محسوبًا من المحتوى: سنوات وجهات فاعلة قليلة التغطية، وأحداث من مصدر أصلي واحد، وتواريخ لا يذكرها أي مقال، وأصول بلا عنوان أو بلا نسخة.',
  lead: 'ما ينقص، محسوبًا من المحتوى كلما بُني الموقع.',
  none: 'لا شيء.',
  countryNotKnown: 'البلد غير معروف',
  selection: 'كيف اختيرت المقالات',
  languages: {
    heading: 'اللغات التي قرأنا بها الأصول',
    translated:
      'إذا كانت وسيلة الإعلام تنشر بلغات أخرى أيضًا، فقد يكون النص الذي قرأناه ترجمة من عندها.',
    wording: 'ووسائل الإعلام تسمّي الشيء نفسه بأسماء مختلفة: {wording}.',
    wordingByOutlet: 'الصياغة بحسب وسيلة الإعلام',
  },
  years: {
    heading: 'سنوات بلا مقال',
    none: 'ليس بين أول مقال وآخر مقال سنة كهذه.',
    list: (years: string[]) => `${years.join('، ')}.`,
  },
  outlets: 'وسائل الإعلام',
  outletsByCountry: 'وسائل الإعلام بحسب البلد',
  voices: {
    heading: 'من يتحدث باسمه',
    headingByCountry: 'من يتحدث باسمه، بحسب البلد',
    meaning: 'من تستند إليهم المقالات بأسمائهم، أما غيرهم فلا تُذكر أسماؤهم.',
    nobody: 'لا أحد.',
    silent: 'لا يتحدث أحد باسمه من هذه البلدان التي تذكرها المقالات: {countries}.',
  },
  notHere: 'وسائل إعلام تستند إليها المقالات وليست هنا',
  oneOrigin: 'ما ترويه عدة مقالات وليس لها جميعًا أكثر من مصدر أصلي معروف واحد',
  oneArticle: {
    heading: 'ما يرويه مقال واحد فقط',
    some: (some: string, all: string) => `${some} من ${oblique(all)}:`,
  },
  oneName: {
    both: 'بلدان وجهات فاعلة لا يذكرها إلا مقال واحد',
    countries: 'بلدان لا يذكرها إلا مقال واحد',
    actors: 'جهات فاعلة لا يذكرها إلا مقال واحد',
  },
  inferred: {
    heading: 'تواريخ لا يذكرها أي مقال',
    reckoned: (events: string, allEvents: string, articles: string, allArticles: string) =>
      `حسبنا التاريخ، أو لم نعرف إلا حدوده، في ${events} من ${oblique(allEvents)}، وكذلك يوم النشر في ${articles} من ${oblique(allArticles)}.`,
    reckonedArticles: (articles: string, allArticles: string) =>
      `حسبنا يوم النشر، أو لم نعرف إلا حدوده، في ${articles} من ${oblique(allArticles)}.`,
    eachPage: 'وتبيّن كل صفحة {how}.',
    how: 'كيف عُرف التاريخ',
  },
  originals: {
    heading: 'أصول بلا عنوان أو بلا نسخة',
    withoutAddress: 'لا نعرف عنوان الأصل:',
    withoutCopy: 'لا تُعرف نسخة في موضع آخر، وإذا زال الأصل زال الدليل:',
    withoutArchive: (some: string, all: string) =>
      `لا تُعرف نسخة في أرشيف للويب لما عدده ${some} من ${oblique(all)}.`,
  },
};
