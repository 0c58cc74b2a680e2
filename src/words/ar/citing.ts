import { days, yearWords } from './years.ts';
import { WITH_DIGITS } from './language.ts';
import { leftToRight } from './left-to-right.ts';

const months = new Intl.DateTimeFormat(WITH_DIGITS, { month: 'long', timeZone: 'UTC' });

/** A year, the month from 1, the day. */
type Parts = readonly [number, number?, number?];

/** "٢٦ نوفمبر ٢٠٢٦" */
const date = ([year, month, day]: Parts): string =>
  [
    day === undefined ? undefined : days(day),
    month === undefined ? undefined : months.format(Date.UTC(2000, month - 1)),
    yearWords(year),
  ]
    .filter((part) => part !== undefined)
    .join(' ');

/** Citations: the words of the styles, and the page that offers them. */
export const citing = {
  year: yearWords,
  chicagoDate: date,
  apaDate: date,
  mlaDate: date,
  comma: '، ',
  /** Before the last of several who signed. */
  serialComma: '',
  and: ' و',
  ampersand: ' و',
  etAl: ' وآخرون',
  noDate: 'د.ت.',
  untitled: '[مقالة لا يُعرف عنوانها]',
  /** The same where a title must be, for programs. @param date nothing where it is not known */
  untitledIn: (outlet: string, date: string | undefined) =>
    `[${[`مقالة في ${outlet}`, date, 'لا يُعرف عنوانها'].filter(Boolean).join('، ')}]`,
  edition: (when: string) => `نسخة ${when}`,
  /** @param numbers "3" or "3, 5" */
  paragraph: (numbers: string) => {
    const each = numbers.split(', ').map((number) => days(Number(number)));
    return `${each.length > 1 ? 'الفقرات' : 'الفقرة'} ${each.join('، ')}`;
  },
  copy: (host: string) => `نسخة في ${host}`,
  accessed: (when: string) => `اطُّلع عليه في ${when}`,
  accessedWithin: (when: string) => `اطُّلع عليه في ${when}`,
  retrieved: (when: string, url: string) => `استُرجع في ${when} من ${url}`,
  /** Arabic has no capitals, and titles in other scripts keep theirs. */
  titleCase: (title: string) => title,

  link: 'الاستشهاد',
  title: (title: string) => `الاستشهاد: ${title}`,
  description: (title: string) =>
    `كيف يُستشهد بـ«${title}» وبمقاطعه: Chicago وAPA وMLA وMarkdown وBibTeX وRIS وCSL-JSON.`,
  heading: 'الاستشهاد',
  lead: 'ما كتبناه وما يرويه عملان اثنان. استشهد بالأصل لما تقوله مقالته، وبنصنا لكيفية قراءتها هنا.',
  /** Where the day is not added for the reader. */
  addAccess: 'أضف اليوم الذي قرأته فيه.',
  ours: { article: 'ملخصنا', event: 'صفحتنا عن الواقعة', comparison: 'مقارنتنا' },
  original: 'الأصل',
  passages: 'مقطع',
  passagesLead: 'يبقى عنوان المقطع إذا صُحح نصه.',
  passage: (name: string, number: string) => `«${name}»، الفقرة ${number}`,
  inOriginal: 'الشيء نفسه في الأصل',
  formats: {
    chicago: `${leftToRight('Chicago')} (المؤلف والتاريخ)`,
    apa: leftToRight('APA'),
    mla: leftToRight('MLA'),
    markdown: leftToRight('Markdown'),
    bibtex: leftToRight('BibTeX'),
    ris: leftToRight('RIS'),
    csl: leftToRight('CSL-JSON'),
  },
  copyThis: 'نسخ',
  /** Said to those who hear it: what is copied. */
  copyOf: (format: string, work: string) => `نسخ ${format}: ${work}`,
  copied: 'نُسخ',
  notCopied: 'لم يسمح متصفحك بالنسخ؛ حُدد النص، فانسخه بنفسك.',
};
