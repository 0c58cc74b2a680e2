import { dateReader } from '../../model/dates/written-dates.ts';
import { dateWord, numberWord } from '../../model/names/mention-word.ts';
import { remembered } from '../../model/remembered.ts';
import { numberReader } from '../../model/written-numbers.ts';
import { foldedApart } from '../query/words.ts';

/** What reads dates and numbers in some languages. */
export interface Readers {
  datesIn: ReturnType<typeof dateReader>;
  numbersIn: ReturnType<typeof numberReader>;
}

/** What reads in some languages, made once for them. @param languages their tags, with blanks between */
export const readersIn = remembered((languages: string): Readers => {
  const tags = languages.split(' ').filter(Boolean);
  return { datesIn: dateReader(tags), numbersIn: numberReader(tags) };
});

/**
 * The words by which the numbers of a text, its dates and what it writes in other letters are found, each once.
 *
 * @param isDated whether its dates count: those of a passage do
 */
export function wordsOfText(
  text: string,
  { datesIn, numbersIn }: Readers,
  isDated: boolean,
): string[] {
  const dates = isDated ? datesIn(text).flatMap((written) => written.dates) : [];
  const numbers = numbersIn(text).flatMap(({ values, digits }) => [...values, ...digits]);
  const words = [
    // A day is also in its month.
    ...dates.flatMap((date) => [date, date.slice(0, 7)]).map(dateWord),
    ...numbers.map(numberWord),
    ...foldedApart(text),
  ];
  return [...new Set(words)];
}
