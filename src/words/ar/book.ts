import { listed } from './language.ts';

const paragraphsIn = (numbers: string[]) =>
  `${numbers.length > 1 ? 'الفقرات' : 'الفقرة'} ${listed(numbers)}`;

/** The whole site as a book, on paper and on a reader. */
export const book = {
  asOf: (date: string) => `حتى ${date}`,
  originals: 'تبقى النصوص الأصلية لناشريها.',
  contents: 'المحتويات',
  title: 'صفحة العنوان',
  /** The number of an article before its title. */
  numbered: (number: string, title: string) => `${number}. ${title}`,
  original: 'الأصل: ',
  /** Before the address, where only a copy of it is known. */
  copy: 'نسخة منه: ',
  notes: 'الهوامش',
  back: 'عودة إلى النص',
  /** Around how a passage knows, in a note. */
  restsOn: (sourcings: string) => `المصدر: ${sourcings}.`,
  inOriginal: (paragraphs: string[]) => `موضعها في الأصل: ${paragraphsIn(paragraphs)}.`,
  inCopy: (paragraphs: string[]) => `موضعها في نسخة من الأصل: ${paragraphsIn(paragraphs)}.`,
  seen: (date: string) => `اطُّلع عليه في ${date}.`,
  /** Before the numbers of the articles and paragraphs, or the pages, that tell of an event. */
  toldAt: 'يُروى في: ',
  /** Between two numbers of places. */
  between: '، ',
  undated: 'دون سنة',
  names: 'فهرس الأسماء',
  namesByParagraph: 'الأرقام أرقام المقالات وفقراتها.',
  namesByPage: 'الأرقام أرقام الصفحات.',
  accessibility:
    'نص فقط، له فهرس محتويات وعناوين وهوامش مرقّمة ذات روابط إلى النص ومنه، وفهرس للأسماء.',
};
