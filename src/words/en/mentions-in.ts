import { counted } from './counted.ts';

/** "12 mentions in 5 articles". */
export function mentionsIn(mentions: number, articles: number): string {
  return `${counted(mentions, 'mention')} in ${counted(articles, 'article')}`;
}
