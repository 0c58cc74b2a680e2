import type { ContentFile, Position } from '../../files/content-file.ts';
import { countWords, LONGEST_QUOTATION, quotationsIn } from '../../model/quotations.ts';
import { type FieldPath, textsIn, textsMatching } from '../../model/fields.ts';
import { rememberedFor } from '../../model/remembered.ts';
import { type CheckedBody, lineOf } from '../desk.ts';
import type { Found, Rule } from '../rule.ts';

/** The fields that are words of an original without quotation marks. */
const OTHERS_WORDS: FieldPath[] = [
  ['dates', '*', 'written'],
  ...['start', 'end'].flatMap((end) => [
    ['locators', '*', end],
    ['locators', '*', '*', end],
  ]),
];

/** No more than a few words running are another's, in the text or in a field. */
export const longQuotation: Rule = {
  id: 'long-quotation',
  severity: 'error',
  why: 'The originals are others’ texts; of their words only a few running may stand here.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'summary: It says so.',
    wrong: 'summary: It says “one two three four five six seven eight nine”.',
  },
  check({ files, bodies }) {
    return [...bodies.flatMap(inBody), ...files.flatMap(inFields)];
  },
};

const inBody = rememberedFor(({ file, passages }: CheckedBody): Found[] =>
  passages.flatMap(({ text, block }) =>
    quotationsIn(text).flatMap((words) =>
      tooLong(words, file.path, () => ({ line: lineOf(file, block), column: 1 })),
    ),
  ),
);

const inFields = rememberedFor((file: ContentFile): Found[] => [
  ...textsIn(file.data).flatMap(({ value, field }) =>
    quotationsIn(value).flatMap((words) => tooLong(words, file.path, () => file.positionOf(field))),
  ),
  ...OTHERS_WORDS.flatMap((pattern) =>
    textsMatching(file.data, pattern).flatMap(({ value, field }) =>
      tooLong(value, file.path, () => file.positionOf(field)),
    ),
  ),
]);

function tooLong(words: string, path: string, at: () => Position): Found[] {
  const count = countWords(words);
  if (count <= LONGEST_QUOTATION) return [];
  const message = `The quotation "${words.replace(/\s+/g, ' ')}" has ${count} words. Quote at most ${LONGEST_QUOTATION}, and tell the rest in your own words.`;
  return [{ path, at: at(), message }];
}
