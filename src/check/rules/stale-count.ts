import type { ContentFile } from '../../files/content-file.ts';
import { type FieldPath, textsIn, textsMatching } from '../../model/fields.ts';
import { sentencesIn } from '../../model/sentences.ts';
import { corpusCountsIn } from '../../words/en/corpus-counts.ts';
import { rememberedFor } from '../../model/remembered.ts';
import type { Found, Rule } from '../rule.ts';

/** The fields of an article that speak of others than itself. */
const OF_ARTICLES: FieldPath[] = [
  ['title'],
  ['summary'],
  ['original', 'basis'],
  ['dates', '*', 'basis'],
];

/** No sentence of ours counts the articles: it would be false when one is added. A comparison may count its own. */
export const staleCount: Rule = {
  id: 'stale-count',
  severity: 'warning',
  why: 'A sentence that counts the articles is false as soon as one more is there.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'summary: It says so.',
    wrong: 'summary: Both articles say so.',
  },
  check({ files }) {
    return files.flatMap(countsIn);
  },
};

const countsIn = rememberedFor((file: ContentFile): Found[] => {
  const compared = textsMatching(file.data, ['articles', '*']).length;
  const counting = proseOf(file).filter(({ value }) => corpusCountsIn(value).length > 0);
  return counting.flatMap(({ value, field }) =>
    sentencesIn(value)
      .flatMap((sentence) => corpusCountsIn(sentence).map((count) => ({ ...count, sentence })))
      .filter(({ words, count }) => {
        const isOfItsOwn =
          count === undefined ? !/ here$| corpus$/.test(words) : count === compared;
        return file.collection !== 'comparisons' || !isOfItsOwn;
      })
      .map(({ words, sentence }) => ({
        path: file.path,
        at: file.positionOf(field),
        message: `"${words}" becomes false when an article is added. Name the articles or outlets that are meant, or leave it out: "${sentence.replace(/\s+/g, ' ')}"`,
      })),
  );
});

function proseOf({ collection, data }: ContentFile) {
  return collection === 'articles'
    ? OF_ARTICLES.flatMap((pattern) => textsMatching(data, pattern))
    : textsIn(data);
}
