import type { Paragraph } from '../model/paragraphs.ts';
import { MONTH, monthOf, twoDigits, WEEKDAY } from './dates/month-words.ts';

/** What stands before the first sentence of a report: the place, the day and the agency. */
export interface Dateline {
  /** How many UTF-16 units it takes, with the dash behind it. */
  length: number;
  /** EDTF; its year is `XXXX` where none is given. */
  date?: string;
  agency?: string;
}

const PLACE = String.raw`(?<place>\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,3}(?:,\s+\p{Lu}[\p{L}.\s]{1,20})?)`;
const DAY = `(?:(?<month>${MONTH})\\s+(?<day>\\d{1,2})|(?<dayFirst>\\d{1,2})\\s+(?<monthLast>${MONTH})|${WEEKDAY})(?:,?\\s+(?<year>\\d{4}))?`;
const DATELINE = new RegExp(
  `^${PLACE}(?:,?\\s*${DAY})?\\s*(?:\\((?<agency>[^)]{2,40})\\))?\\s*(?:[–—]|-{1,2}(?=\\s)|:(?=\\s))\\s*(?=[\\p{Lu}“"‘])`,
  'u',
);

/** The dateline with which a text begins: "VELL, May 3 (Harbour Wire) –"; nothing where there is none. */
export function datelineOf(text: string): Dateline | undefined {
  const match = DATELINE.exec(text);
  if (!match) return undefined;
  const { place = '', month, day, dayFirst, monthLast, year = 'XXXX', agency } = match.groups ?? {};
  const name = month ?? monthLast;
  const isCapitals = place === place.toUpperCase() && place.length > 2;
  // A few words and a dash begin other sentences, too.
  if (!isCapitals && name === undefined && agency === undefined) return undefined;
  return {
    length: match[0].length,
    ...(name !== undefined && {
      date: `${year}-${twoDigits(monthOf(name))}-${twoDigits(Number(day ?? dayFirst))}`,
    }),
    ...(agency !== undefined && { agency }),
  };
}

/** Paragraphs without the dateline of the first. */
export function withoutDateline(paragraphs: Paragraph[], text: string): Paragraph[] {
  const [first, ...others] = paragraphs;
  const [sentence] = first?.sentences ?? [];
  if (!first || !sentence) return paragraphs;
  const from = sentence.start + (datelineOf(text.slice(sentence.start))?.length ?? 0);
  const left = first.sentences
    .filter(({ end }) => end > from)
    .map((one) => {
      const start = Math.max(one.start, from);
      return { ...one, start, text: text.slice(start, one.end) };
    });
  return [{ ...first, sentences: left }, ...others];
}
