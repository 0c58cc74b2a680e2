import { addressesIn } from '../../model/names/addresses.ts';
import type { Paragraph } from '../../model/paragraphs.ts';
import { bounded } from './bounds.ts';
import { countedFrom } from './counted-from.ts';
import { daysWithoutYear } from './days-without-year.ts';
import { feasts } from './feasts.ts';
import { type DateRule, type FoundDate, timeOfTelling } from './found-date.ts';
import { fullDates } from './full-dates.ts';
import { months } from './months.ts';
import { otherDates } from './other-dates.ts';
import { partsOfYear } from './parts-of-year.ts';
import { joined } from './ranges.ts';
import { toldFromNow } from './told-from-now.ts';
import { toldInOrder } from './told-in-order.ts';
import { weekdays } from './weekdays.ts';
import { withoutOverlap } from './without-overlap.ts';
import { years } from './years.ts';

/** A date that an original gives, with the words for it. */
export interface ProposedDate extends Omit<FoundDate, 'start' | 'end'> {
  /** Where its words stand in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** The words as they stand there. */
  written: string;
  /** The number of its paragraph. */
  paragraph: number;
  /** The sentence that it stands in. */
  sentence: string;
}

/**
 * The dates that an original gives, in order, each resolved as far as its words and the article's own date allow.
 * Where two rules would take the same words, the first has them.
 *
 * @param published EDTF; without it nothing is reckoned from it
 * @param languages tags of BCP 47 in which full dates are read, beside English
 */
export function datesIn(
  paragraphs: Paragraph[],
  published: string | undefined,
  languages: Iterable<string> = [],
): ProposedDate[] {
  const told = timeOfTelling(published);
  const rules: DateRule[] = [
    feasts,
    partsOfYear,
    fullDates(languages),
    daysWithoutYear,
    weekdays,
    months,
    toldFromNow,
    years,
    otherDates(languages),
  ];
  const sentences = paragraphs.flatMap(({ number, sentences: inside }) =>
    inside.map((sentence) => ({ ...sentence, number })),
  );
  const dated = sentences.map(({ text }) => ({
    text,
    found: rules
      .reduce<FoundDate[]>(
        (taken, rule) => withoutOverlap(taken, rule(masked(text, taken), told)),
        addressesIn(text).map((place) => ({ ...place, date: '', grade: 'stated' })),
      )
      .filter(({ date }) => date !== ''),
  }));
  const counted = countedFrom(dated, told);
  return sentences.flatMap(({ start: at, text, number }, index) =>
    joined(text, toldInOrder(text, counted[index] ?? []))
      .map((found) => bounded(text, found))
      .map((found) => ({
        ...found,
        start: at + found.start,
        end: at + found.end,
        written: text.slice(found.start, found.end),
        paragraph: number,
        sentence: text,
      })),
  );
}

/** A text with a sign that is in no date in place of some words. */
function masked(text: string, taken: FoundDate[]): string {
  return taken.reduce(
    (kept, { start, end }) => kept.slice(0, start) + '□'.repeat(end - start) + kept.slice(end),
    text,
  );
}
