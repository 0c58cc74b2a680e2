import { MONTH_NAMES } from '../../model/dates/month-names.ts';
import { titleCase } from './title-case.ts';
import { yearWords } from './years.ts';

/** Months as the style of the MLA shortens them. */
const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

const monthOf = (month: number) => MONTH_NAMES[month - 1] ?? '';

/** A year, the month from 1, the day. */
type Parts = readonly [number, number?, number?];

/** "September 27", "September 27–30", "September 27–October 2"; nothing of a year alone. */
const monthAndDay = ([, month, day]: Parts, last?: Parts): string => {
  if (month === undefined) return '';
  const first = `${monthOf(month)}${day === undefined ? '' : ` ${day}`}`;
  if (!last) return first;
  return `${first}–${last[1] === month ? (last[2] ?? '') : monthAndDay(last)}`;
};

/** "27 Sept.", "27–30 Sept.", "27 Sept.–2 Oct." */
const dayAndMonth = ([, month, day]: Parts, last?: Parts): string => {
  const named = month && MLA_MONTHS[month - 1];
  if (!last) return [day, named].filter(Boolean).join(' ');
  const until = dayAndMonth(last);
  return last[1] === month ? `${day ?? ''}–${until}` : `${day ?? ''} ${named ?? ''}–${until}`;
};

/** "2015", "2014–2015" */
function years([first]: Parts, last?: Parts): string {
  return [...new Set([first, last?.[0] ?? first])].map(yearWords).join('–');
}

function chicagoDate(first: Parts, last?: Parts): string {
  const [year, month, day] = first;
  if (last && last[0] !== year) return `${chicagoDate(first)}–${chicagoDate(last)}`;
  if (month === undefined) return yearWords(year);
  return `${monthAndDay(first, last)}${day === undefined ? '' : ','} ${yearWords(year)}`;
}

function mlaDate(first: Parts, last?: Parts): string {
  if (last && last[0] !== first[0]) return `${mlaDate(first)}–${mlaDate(last)}`;
  return [dayAndMonth(first, last), yearWords(first[0])].filter(Boolean).join(' ');
}

/** Citations: the words of the styles, and the page that offers them. */
export const citing = {
  years,
  chicagoDate,
  apaDate: (first: Parts, last?: Parts) =>
    [years(first, last), monthAndDay(first, last)].filter(Boolean).join(', '),
  mlaDate,
  circa: (date: string) => `ca. ${date}`,
  comma: ', ',
  and: ' and ',
  noDate: 'n.d.',
  untitled: '[Article without a known headline]',
  edition: (date: string) => `Edition of ${date}`,
  /** @param numbers "3" or "3, 5" */
  paragraph: (numbers: string) => `${numbers.includes(',') ? 'pars.' : 'par.'} ${numbers}`,
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
  copy: 'Copy',
  /** Said to those who hear it: what is copied. */
  copyOf: (format: string, work: string) => `Copy ${format} of ${work}`,
  copied: 'Copied',
  notCopied: 'Your browser did not let us copy; the text is marked, copy it by hand.',
};
