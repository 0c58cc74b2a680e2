import { counted } from './counted.ts';
import { numberWords } from './language.ts';

/** The home page. */
export const home = {
  findings: 'ما خلصنا إليه',
  conflicts: 'حيث تتعارض الروايات',
  /** An event of which outlets give dates that do not fit each other; `{note}` is one of the next two. */
  dated: '{outlet}: {date}{note}',
  written: (words: string) => `، بعبارة «${words}»`,
  noTimeGiven: '، من دون ذكر الوقت',
  comparisons: (comparisons: string) => `${comparisons}، سؤالًا بسؤال`,
  articles: (articles: number) =>
    `${counted(articles, 'article')}${articles === 1 ? '' : '، الأحدث أولًا'}`,
  allArticles: 'جميع المقالات',
  span: 'متى وقعت الأحداث ومتى رُويت',
  emptyYears: (years: string) => `${years}: لا شيء`,
  spanKey:
    'فوق الخط: المقالات بحسب تاريخ نشرها. تحته: الأحداث بحسب تاريخ وقوعها. العلامة السميكة يوم بعينه، والخط الرفيع تاريخ لا يُعرف بدقة، يمتد بقدر ما يحتمل.',
  spanKeyOfBars: 'فوق الخط: عدد المقالات المنشورة في كل سنة. وتحته: عدد الأحداث التي وقعت فيها.',
  notOnLine: (events: string) => `ليس على الخط لأن سنته غير معروفة: ${events}.`,
  searchLabel: 'ابحث في المقالات',
  searchPlaceholder: 'ابحث عن اسم أو مكان أو كلمة',
  searchButton: 'بحث',
  mostMentioned: {
    country: 'البلدان التي يذكرها أكبر عدد من المقالات',
    actor: 'الجهات الفاعلة التي يذكرها أكبر عدد من المقالات',
    place: 'الأماكن التي يذكرها أكبر عدد من المقالات',
  },
  all: {
    country: (count: number) =>
      count === 1 ? 'البلد الوحيد' : `جميع البلدان (${numberWords(count)})`,
    actor: (count: number) =>
      count === 1 ? 'الجهة الفاعلة الوحيدة' : `جميع الجهات الفاعلة (${numberWords(count)})`,
    place: (count: number) =>
      count === 1 ? 'المكان الوحيد' : `جميع الأماكن (${numberWords(count)})`,
  },
};
