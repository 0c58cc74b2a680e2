import { yearOf } from '../model/dates/compare-dates.ts';
import { inDeskWords } from '../words/in-desk-words.ts';
import type { Corpus } from './corpus.ts';

/**
 * The sentence of a desk about its subject, with its numbers filled in: `{articles}` is "Five articles", `{years}`
 * the years in which they were published, "2015 to 2026". Where no year is known, these go with their comma; where
 * there is nothing to count yet, the desk's description is the sentence.
 */
export function countedSubject({ desk, articles }: Pick<Corpus, 'desk' | 'articles'>): string {
  if (articles.length === 0) return desk.description;
  const { countedAtStart, yearRange } = inDeskWords;
  const years = articles.flatMap(({ original }) => yearOf(original.published) ?? []);
  const counted = desk.subject.replace('{articles}', countedAtStart(articles.length, 'article'));
  return years.length > 0
    ? counted.replace('{years}', yearRange(Math.min(...years), Math.max(...years)))
    : counted.replace(/(?:[,،]\s*)?\{years\}/, '');
}
