import type { Corpus } from './corpus.ts';
import type { Article, Source } from './domain.ts';

/** What outlets call one and the same. */
export interface Wording {
  what: string;
  /** By the name of the outlet; each word once, with the articles whose originals have it. */
  outlets: { outlet: Source; words: { word: string; articles: Article[] }[] }[];
}

/** How the originals word what others word otherwise, the commonest first. */
export function wordingsIn({ articles }: Pick<Corpus, 'articles'>): Wording[] {
  const said = articles
    .toReversed()
    .flatMap((article) =>
      article.wording.flatMap(({ what, words }) => words.map((word) => ({ article, what, word }))),
    );
  return [...Map.groupBy(said, ({ what }) => what)]
    .map(([what, ofOne]) => ({
      what,
      outlets: [...Map.groupBy(ofOne, ({ article }) => article.original.source)]
        .map(([outlet, ofOutlet]) => ({
          outlet,
          words: [...Map.groupBy(ofOutlet, ({ word }) => word)].map(([word, uses]) => ({
            word,
            articles: uses.map(({ article }) => article),
          })),
        }))
        .sort((a, b) => (a.outlet.name < b.outlet.name ? -1 : 1)),
    }))
    .sort((a, b) => b.outlets.length - a.outlets.length);
}
