import { MONTH_NAMES } from '../../model/dates/month-names.ts';
import { titleCase } from './title-case.ts';
import { yearWords } from './years.ts';

/** Months as the style of the MLA shortens them. */
const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

const monthOf = (month: number) => MONTH_NAMES[month - 1] ?? '';

/** A year, the month from 1, the day. */
type Parts = readonly [number, number?, number?];

/** "September 27", "September"; nothing of a year alone. */
const monthAndDay = ([, month, day]: Parts): string =>
  month === undefined ? '' : [monthOf(month), day].filter(Boolean).join(' ');

/** Citations: the words of the styles, and the page that offers them. */
export const citing = {
  year: yearWords,
  chicagoDate: (parts: Parts) => {
    const within = monthAndDay(parts);
    const year = yearWords(parts[0]);
    return within === '' ? year : `${within}${parts[2] === undefined ? '' : ','} ${year}`;
  },
  apaDate: (parts: Parts) => [yearWords(parts[0]), monthAndDay(parts)].filter(Boolean).join(', '),
  mlaDate: ([year, month, day]: Parts) =>
    [day, month && MLA_MONTHS[month - 1], yearWords(year)].filter(Boolean).join(' '),
  comma: ', ',
  /** Before the last of several who signed. */
  serialComma: ',',
  and: ' and ',
  ampersand: ' & ',
  etAl: ', et al.',
  noDate: 'n.d.',
  untitled: '[Article without a known headline]',
  /** The same where a title must be, for programs. @param date nothing where it is not known */
  untitledIn: (outlet: string, date: string | undefined) =>
    `[${[`Article in ${outlet}`, date, 'headline not known'].filter(Boolean).join(', ')}]`,
  edition: (date: string) => `Edition of ${date}`,
  /** @param numbers "3" or "3, 5" */
  paragraph: (numbers: string) => `${numbers.includes(',') ? 'pars.' : 'par.'} ${numbers}`,
  copy: (host: string) => `Copy at ${host}`,
  accessed: (date: string) => `Accessed ${date}`,
  accessedWithin: (date: string) => `accessed ${date}`,
  retrieved: (date: string, url: string) => `Retrieved ${date}, from ${url}`,
  titleCase,

  link: 'Cite',
  title: (title: string) => `Cite: ${title}`,
  description: (title: string) =>
    `How to cite “${title}” and its passages: Chicago, APA, MLA, Markdown, BibTeX, RIS and CSL-JSON.`,
  heading: 'Cite',
  lead: 'What we wrote and what it tells are two works. Cite the original for what its article says, and ours for how it is read here.',
  /** Where the day is not added for the reader. */
  addAccess: 'Add the day on which you read it.',
  ours: { article: 'Our digest', event: 'Our page of the event', comparison: 'Our comparison' },
  original: 'The original',
  passages: 'A passage',
  passagesLead: 'The address of a passage stays when its text is corrected.',
  passage: (name: string, number: string) => `${name}, paragraph ${number}`,
  inOriginal: 'The same in the original',
  formats: {
    chicago: 'Chicago (author-date)',
    apa: 'APA',
    mla: 'MLA',
    markdown: 'Markdown',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  copyThis: 'Copy',
  /** Said to those who hear it: what is copied. */
  copyOf: (format: string, work: string) => `Copy ${format} of ${work}`,
  copied: 'Copied',
  notCopied: 'Your browser did not let us copy; the text is marked, copy it by hand.',
};
