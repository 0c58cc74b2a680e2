import type { ContentFile, FieldPath } from '../../files/content-file.ts';
import { textsIn, textsMatching } from '../../files/fields.ts';
import { sentencesIn } from '../../model/sentences.ts';
import { corpusCountsIn } from '../../words/en/corpus-counts.ts';
import type { Desk } from '../desk.ts';
import type { Finding } from '../finding.ts';

/** The fields of an article that speak of others than itself. */
const OF_ARTICLES: FieldPath[] = [
  ['title'],
  ['summary'],
  ['original', 'basis'],
  ['dates', '*', 'basis'],
];

/** No sentence of ours counts the articles: it would be false when one is added. A comparison may count its own. */
export function staleCounts({ files }: Desk): Finding[] {
  return files.flatMap((file) => {
    const compared = textsMatching(file.data, ['articles', '*']).length;
    return proseOf(file).flatMap(({ value, field }) =>
      sentencesIn(value)
        .flatMap((sentence) => corpusCountsIn(sentence).map((count) => ({ ...count, sentence })))
        .filter(({ words, count }) => {
          const isOfItsOwn =
            count === undefined ? !/ here$| corpus$/.test(words) : count === compared;
          return file.collection !== 'comparisons' || !isOfItsOwn;
        })
        .map(({ words, sentence }) => ({
          rule: 'stale-count' as const,
          path: file.path,
          at: file.positionOf(field),
          message: `"${words}" becomes false when an article is added. Name the articles or outlets that are meant, or leave it out: "${sentence.replace(/\s+/g, ' ')}"`,
        })),
    );
  });
}

function proseOf({ collection, data }: ContentFile) {
  return collection === 'articles'
    ? OF_ARTICLES.flatMap((pattern) => textsMatching(data, pattern))
    : textsIn(data);
}
