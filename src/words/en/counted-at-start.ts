import type { Noun } from '../plurals.ts';
import { numberWord } from './corpus-counts.ts';
import { counted } from './counted.ts';
import { numberWords } from './language.ts';

/** What is counted, at the start of a sentence: "Five articles". */
export function countedAtStart(count: number, noun: Noun): string {
  return counted(count, noun).replace(numberWords(count), numberWord(count));
}
