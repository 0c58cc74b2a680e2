import { counted } from './counted.ts';
import { numberWords } from './language.ts';

/** "12 mentions in 5 articles". */
export function mentionsIn(mentions: number, articles: number): string {
  return `${counted(mentions, 'mention')} (عدد المقالات: ${numberWords(articles)})`;
}
