/** Pages as Markdown, and what tells assistants of them. */
export const twins = {
  page: 'هذه الصفحة: ',
  published: 'نُشر: ',
  summary: 'باختصار',
  passages: 'ماذا يقول، مقطعًا مقطعًا',
  dates: 'ماذا حدث ومتى، بحسب روايته',
  ties: 'صلة كل طرف بغيره، بحسب روايته',
  when: 'متى: ',
};

/** `llms.txt` and `llms-full.txt`. */
export const llms = {
  reading:
    'كل مقال وحدث ومقارنة متاح أيضًا بصيغة Markdown، على عنوانه متبوعًا بـ index.md. ومع كل ما يُذكر هناك عنوان المقطع أو المنشور الذي يقوله: فاستشهد به. والمقالات ملخصات منا لما نشره غيرنا، والتواريخ المكتوبة على هيئة شيفرة هي بصيغة EDTF.',
  /** @param list where all of them are */
  newest: (shown: string, all: string, list: string) =>
    `هنا الأحدث، وعددها ${shown} من ${all}؛ وكلها في ${list}.`,
  articles: 'المقالات',
  comparisons: 'المقارنات',
  events: 'الأحداث',
  eventAt: (when: string, standing: string) => `${when}؛ ${standing}`,
  articleFrom: (outlet: string, published: string) => `ملخص مقال في ${outlet}، ${published}`,
  data: 'البيانات',
  whole: 'كل شيء جداولَ يحيل بعضها إلى بعض، بصيغة JSON',
  schema: 'ما في هذه الجداول، بصيغة JSON Schema',
  passages: 'كل مقطع بمعرّفه وعنوانه',
  database: 'الشيء نفسه قاعدةَ بيانات SQLite مع فهرس للنص الكامل',
  full: 'هذه الصفحات بصيغة Markdown في ملف واحد، بقدر ما يتسع لها',
  /** In the head of the file that has all. @param bytes how long it may be */
  allThere: 'في هذا الملف كل مقال ومقارنة وحدث.',
  leftOut: (left: string, bytes: string, where: string) =>
    `ينتهي هذا الملف قبل ${bytes} بايت. والمتروك: ${left}؛ وكل منها على عنوانه متبوعًا بـ index.md، وكلها في ${where}.`,
};
