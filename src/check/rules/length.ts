import type { CollectionName } from '../../model/schemas/index.ts';
import { countWords, LONGEST_QUOTATION, quotationsIn } from '../../model/quotations.ts';
import { sentencesIn } from '../../model/sentences.ts';
import { textsIn, textsMatching } from '../../files/fields.ts';
import { type Desk, lineOf } from '../desk.ts';
import type { Finding } from '../finding.ts';

const DIGEST_WORDS = { least: 250, most: 600 };
/** How many sentences say what something is. */
const DESCRIPTION_SENTENCES: Partial<Record<CollectionName, { least: number; most: number }>> = {
  countries: { least: 2, most: 4 },
  actors: { least: 2, most: 4 },
  places: { least: 2, most: 4 },
  sources: { least: 1, most: 3 },
};

/** A digest is short enough to be read and long enough to be complete. */
export function digestsOfOtherLength({ bodies }: Desk): Finding[] {
  return bodies.flatMap(({ file, passages }) => {
    const words = passages.reduce((sum, { text }) => sum + countWords(text), 0);
    const { least, most } = DIGEST_WORDS;
    if (words === 0 || (words >= least && words <= most)) return [];
    return [
      {
        rule: 'digest-length' as const,
        path: file.path,
        at: { line: file.body?.firstLine ?? 1, column: 1 },
        message: `The digest has ${words} words. ${least} to ${most} tell a piece; ${words < least ? 'see whether a fact or figure is missing' : 'shorten it'}.`,
      },
    ];
  });
}

/** A description says what something is in a few sentences. */
export function descriptionsOfOtherLength({ files }: Desk): Finding[] {
  return files.flatMap((file) => {
    const limits = DESCRIPTION_SENTENCES[file.collection];
    if (!limits) return [];
    return textsMatching(file.data, ['description']).flatMap(({ value, field }) => {
      const count = sentencesIn(value).length;
      if (count >= limits.least && count <= limits.most) return [];
      return [
        {
          rule: 'description-length' as const,
          path: file.path,
          at: file.positionOf(field),
          message: `The description has ${count} sentence${count === 1 ? '' : 's'}. ${limits.least} to ${limits.most} say what it is.`,
        },
      ];
    });
  });
}

/** No more than a few words running are another's, in the text or in a field. */
export function longQuotations({ files, bodies }: Desk): Finding[] {
  const tooLong = (words: string, path: string, at: Finding['at']): Finding[] =>
    countWords(words) > LONGEST_QUOTATION
      ? [
          {
            rule: 'long-quotation',
            path,
            at,
            message: `The quotation "${words.replace(/\s+/g, ' ')}" has ${countWords(words)} words. Quote at most ${LONGEST_QUOTATION}, and tell the rest in your own words.`,
          },
        ]
      : [];
  return [
    ...bodies.flatMap(({ file, passages }) =>
      passages.flatMap(({ text, block }) =>
        quotationsIn(text).flatMap((words) =>
          tooLong(words, file.path, { line: lineOf(file, block), column: 1 }),
        ),
      ),
    ),
    ...files.flatMap((file) => [
      ...textsIn(file.data).flatMap(({ value, field }) =>
        quotationsIn(value).flatMap((words) => tooLong(words, file.path, file.positionOf(field))),
      ),
      ...textsMatching(file.data, ['dates', '*', 'written']).flatMap(({ value, field }) =>
        tooLong(value, file.path, file.positionOf(field)),
      ),
    ]),
  ];
}
