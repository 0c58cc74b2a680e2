import { yearOf } from '../model/dates/compare-dates.ts';
import { contentLanguage } from '../words/content-language.ts';
import * as ofPages from '../words/index.ts';
import { WORDS } from '../words/languages.ts';
import type { Corpus } from './corpus.ts';

/** The numbers stand in a sentence of the desk: in its language, where there are words of it. */
const { countedAtStart, yearRange } =
  Object.entries(WORDS).find(([language]) => language === contentLanguage)?.[1] ?? ofPages;

/**
 * The sentence of a desk about its subject, with its numbers filled in: `{articles}` is "Five articles", `{years}`
 * the years in which they were published, "2015 to 2026". Where no year is known, these go with their comma; where
 * there is nothing to count yet, the desk's description is the sentence.
 */
export function countedSubject({ desk, articles }: Pick<Corpus, 'desk' | 'articles'>): string {
  if (articles.length === 0) return desk.description;
  const years = articles.flatMap(({ original }) => yearOf(original.published) ?? []);
  const counted = desk.subject.replace('{articles}', countedAtStart(articles.length, 'article'));
  return years.length > 0
    ? counted.replace('{years}', yearRange(Math.min(...years), Math.max(...years)))
    : counted.replace(/(?:[,،]\s*)?\{years\}/, '');
}
