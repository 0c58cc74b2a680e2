import { yearWords } from './year-words.ts';

/** "2015", or "2024 to 2025". */
export function yearRange(first: number, last: number): string {
  return first === last ? yearWords(first) : `${yearWords(first)} to ${yearWords(last)}`;
}
