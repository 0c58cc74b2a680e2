import type { Corpus } from './corpus.ts';
import type { Passage } from '../model/passages.ts';
import type { Article, Source } from './domain.ts';

/** What outlets call one and the same. */
export interface Wording {
  what: string;
  /** By the name of the outlet; each word once. */
  outlets: { outlet: Source; words: UsedWord[] }[];
}

export interface UsedWord {
  word: string;
  /** The articles whose originals have it, and of each the first passage of our digest that does. */
  uses: { article: Article; passage: Passage | undefined }[];
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
            uses: uses.map(({ article }) => ({ article, passage: passageWith(word, article) })),
          })),
        }))
        .sort((a, b) => (a.outlet.name < b.outlet.name ? -1 : 1)),
    }))
    .sort((a, b) => b.outlets.length - a.outlets.length);
}

function passageWith(word: string, { passages }: Article): Passage | undefined {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, 'u');
  return passages.find(({ text }) => whole.test(text));
}
