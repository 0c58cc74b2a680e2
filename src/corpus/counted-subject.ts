import { yearOf } from '../model/dates/compare-dates.ts';
import type { Article } from './domain.ts';
import { contentLanguage } from '../words/content-language.ts';
import * as ofPages from '../words/index.ts';
import { WORDS } from '../words/languages.ts';

/** The numbers stand in a sentence of the desk: in its language, where there are words of it. */
const { countedAtStart, yearRange } =
  Object.entries(WORDS).find(([language]) => language === contentLanguage)?.[1] ?? ofPages;

/**
 * A sentence about a corpus with its numbers filled in: `{articles}` is "Five articles", `{years}` the
 * years in which they were published, "2015 to 2026".
 */
export function countedSubject(sentence: string, articles: Article[]): string {
  const years = articles.flatMap(({ original }) => yearOf(original.published) ?? []);
  return sentence
    .replace('{articles}', countedAtStart(articles.length, 'article'))
    .replace('{years}', years.length > 0 ? yearRange(Math.min(...years), Math.max(...years)) : '');
}
