import { counted } from './counted.ts';
import { listed, numberWords } from './language.ts';
import { leftToRight } from './left-to-right.ts';

/** The page of the timeline, its picture and its list. */
export const timeline = {
  title: 'الخط الزمني',
  description: 'كل ما ترويه المقالات من وقائع مؤرخة، مرتبةً، ومع كل منها الفقرات التي ترويها.',
  /** @param years of each stretch of time; none where they are too many */
  lead: (events: number, stretches: number, years: string[]) =>
    `${counted(events, 'event')}، وعدد الفترات ${numberWords(stretches)}${years.length > 0 ? `: ${listed(years)}` : ''}.${stretches > 1 ? ' طُويت الأوقات الخالية من الأحداث.' : ''}`,
  /** Of a page of a year of it: "Timeline, 2015". */
  titleOf: (year: string) => `الخط الزمني، ${year}`,
  descriptionOf: (title: string) =>
    `${title}: الوقائع المؤرخة التي ترويها المقالات، مرتبة، مع المقاطع التي تروي كلًا منها.`,
  leadOf: (events: string, all: string) => `${events} من أصل ${all}. ولكل سنة أخرى صفحتها.`,
  years: 'السنوات',
  newest: 'الأحدث',
  /** A year, and how many events it has. */
  year: (year: string, events: string) => `${year} (${events})`,
  embedTitle: 'الخط الزمني للأحداث',
  embedDescription: 'الخط الزمني لعرضه في إطار داخل موقع آخر؛ وعنوانه يحدد ما يُعرض فيه.',
  needsScript: 'تُعرض كل الأحداث: فالتصفية تحتاج إلى جافاسكربت.',
  skip: 'تخطي الرسم',
  withoutYear: (events: number) =>
    `خارج الرسم وفي آخر القائمة: ${counted(events, 'event')} بلا سنة معروفة.`,
  articles: 'المقالات: {articles}.',
  article: '{outlet}، {published}',
  betweenArticles: '؛ ',
  controls: 'الترتيب والزمن والتصفية',
  order: 'الترتيب',
  byHappened: 'بحسب وقت وقوعه',
  byTold: 'بحسب أول رواية له في هذه المقالات',
  from: 'من',
  to: 'حتى',
  asOf: 'ما كان قد رُوي حتى',
  datesHelp: `سنة أو شهر أو يوم: ${leftToRight('2015')} أو ${leftToRight('2015-10')} أو ${leftToRight('2015-10-24')}. وتوضع علامة على ما قد يقع أيضًا خارج المدة.`,
  download: 'التنزيل',
  /** The links are the names of formats. */
  downloads:
    'كل رواية مع تاريخها بصيغة EDTF وفقرتها: {csv} أو {json}؛ والأحداث المعروفة السنة في صورة تقويم: {ics}.',
  /** A link by which a program for calendars has it and what changes in it. */
  subscribe: 'الاشتراك في التقويم',
  embed: 'عرضه في موقع آخر، بتصفيته الحالية',
  embedCode: 'الرمز البرمجي للموقع الآخر',
  lanes: {
    told: 'ما رُوي: المقالات بحسب وقت نشرها',
    happened: 'ما وقع: الأحداث بقدر ما يُعرف',
  },
  marks: {
    day: 'يوم واحد',
    time: 'مدة أطول، أو نحو ذلك الوقت',
    before: 'في ذلك الوقت أو قبله',
    after: 'منذ ذلك الوقت',
    planned: 'مخطط له',
    article: 'مقال، بحسب وقت نشره',
    beyond: 'يبدأ قبل فترته أو ينتهي بعدها',
    conflict: 'لا يوم يوافق كل الروايات',
  },
};
