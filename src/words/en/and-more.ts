import { numberWords } from './language.ts';

/** After a list of which only the first stand here. */
export function andMore(count: number): string {
  return `and ${numberWords(count)} more`;
}
