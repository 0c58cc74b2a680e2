import type { Corpus } from '../corpus/corpus.ts';
import { isInferred } from '../corpus/dating.ts';
import { counted, limits, numberWords } from '../words/index.ts';

/** How many dates no article states, in a sentence. */
export function reckonedDates({ articles, events }: Pick<Corpus, 'articles' | 'events'>): string {
  const words = limits.inferred;
  const ofArticles = [
    numberWords(articles.filter(({ original }) => isInferred(original)).length),
    counted(articles.length, 'article'),
  ] as const;
  if (events.length === 0) return words.reckonedArticles(...ofArticles);
  const ofEvents = numberWords(events.filter(({ dating }) => isInferred(dating)).length);
  return words.reckoned(ofEvents, counted(events.length, 'event'), ...ofArticles);
}
