import { counted } from './counted.ts';

/** What a reader can take along of the tables and pictures of a page. */
export const taking = {
  take: 'أخذ الجداول والرسوم',
  stopTaking: 'إخفاء ما يؤخذ',
  offered: (tables: number, pictures: number) =>
    `المتاح: ${counted(tables, 'table')}، ${counted(pictures, 'picture')}، كما تُعرض وتُصفّى الآن.`,
  nothingHere: 'ليس في هذه الصفحة جدول ولا رسم.',
  cite: 'نسخ الاستشهاد',
  embed: 'نسخ شفرة التضمين',
  /** Said to those who hear it, of a button. */
  act: (label: string, name: string) => `${label}: ${name}`,
  copied: 'نُسخ',
  notCopied: (text: string) => `لم يسمح متصفحك بالنسخ. وها هو: ${text}`,
  pictureOf: (title: string) => `${title}: الرسم`,
  embedded: (title: string) => `${title}، لعرضه في إطار داخل موقع آخر.`,
  partOf: (part: string, page: string) => `${part}، في ${page}`,
  /** A picture below a heading of its own. */
  within: (whole: string, part: string) => `${whole}، ${part}`,
  /** One of several that have the same name. */
  numbered: (name: string, place: string, all: string) => `${name}، الجزء ${place} من ${all}`,
  /** The head of a column of addresses. */
  passages: 'عناوين المقاطع',
  /** The head of a column that has none. */
  row: 'الصف',
};
