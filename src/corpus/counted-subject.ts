import { yearOf } from '../model/dates/compare-dates.ts';
import type { Article } from './domain.ts';
import { inDeskWords } from '../words/in-desk-words.ts';

/**
 * A sentence about a corpus with its numbers filled in: `{articles}` is "Five articles", `{years}` the
 * years in which they were published, "2015 to 2026".
 */
export function countedSubject(sentence: string, articles: Article[]): string {
  const { countedAtStart, yearRange } = inDeskWords;
  const years = articles.flatMap(({ original }) => yearOf(original.published) ?? []);
  return sentence
    .replace('{articles}', countedAtStart(articles.length, 'article'))
    .replace('{years}', years.length > 0 ? yearRange(Math.min(...years), Math.max(...years)) : '');
}
