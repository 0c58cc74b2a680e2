import type { FieldPath } from '../files/content-file.ts';
import { fieldsMatching, textsMatching } from '../files/fields.ts';
import type { Content } from '../files/read-content.ts';
import { fold } from '../model/names/fold.ts';
import { quotationsIn } from '../model/quotations.ts';
import { writtenNumbers } from '../model/written-numbers.ts';
import { numberWord } from '../words/en/corpus-counts.ts';
import { type CheckedBody, deskOf, positionInBody } from './desk.ts';
import type { Finding } from './finding.ts';
import type { Found } from './rule.ts';

/** Words that an original should have, and where a digest says so. */
interface Evidence {
  words: string;
  found: Pick<Found, 'path' | 'at'>;
  isIn: (original: Original) => boolean;
}

interface Original {
  folded: string;
  numbers: ReadonlySet<number>;
}

/** An original is that of a digest when it has at least so much of what the digest takes from it. */
const LEAST_SHARE = 0.5;

/**
 * Compares digests with the texts of their originals, which are kept elsewhere: every quotation, the words for a
 * time, the names that an original is said to use, and every figure. Which text is whose follows from what
 * it has.
 *
 * @param texts of the originals, in any order
 */
export function compareWithOriginals(content: Content, texts: string[]): Finding[] {
  const originals = texts.map((text) => ({
    folded: comparable(text),
    numbers: new Set(writtenNumbers(text).flatMap(({ values }) => values)),
  }));
  return deskOf(content).bodies.flatMap((body) => {
    const evidence = evidenceIn(body);
    const shares = originals.map((original) => ({
      original,
      share: evidence.filter(({ isIn }) => isIn(original)).length / evidence.length,
    }));
    const [best] = shares.sort((a, b) => b.share - a.share);
    if (!best || !(best.share >= LEAST_SHARE)) {
      const message = 'None of the texts is the original of this digest.';
      return [findingOf({ path: body.file.path, at: { line: 1, column: 1 } }, message)];
    }
    return evidence
      .filter(({ isIn }) => !isIn(best.original))
      .map(({ words, found }) => findingOf(found, `"${words}" is not in the original.`));
  });
}

function findingOf(found: Pick<Found, 'path' | 'at'>, message: string): Finding {
  return { ...found, message, rule: 'not-in-original', severity: 'error' };
}

function evidenceIn(body: CheckedBody): Evidence[] {
  const { file, passages } = body;
  const at = (field: FieldPath) => ({ path: file.path, at: file.positionOf(field) });
  const has = (words: string) => (original: Original) =>
    original.folded.includes(comparable(words));
  const quoted = passages.flatMap((passage) =>
    quotationsIn(passage.text).map((words) => {
      const place = positionInBody(file, passage, passage.text.indexOf(words));
      return { words, found: { path: file.path, at: place }, isIn: has(words) };
    }),
  );
  const written = [
    ['dates', '*', 'written'],
    ['names', '*', '*'],
    ['original', 'title'],
  ].flatMap((pattern) =>
    textsMatching(file.data, pattern).map(({ value, field }) => ({
      words: value,
      found: at(field),
      isIn: has(value),
    })),
  );
  const figures = fieldsMatching(file.data, ['figures', '*', 'value']).map(({ value, field }) => ({
    words: String(value),
    found: at(field),
    isIn: (original: Original) =>
      typeof value === 'number'
        ? original.numbers.has(value) || has(numberWord(value))(original)
        : has(String(value))(original),
  }));
  return [...quoted, ...written, ...figures];
}

/** Words without what writers differ in: capitals, quotation marks, punctuation between words. */
function comparable(text: string): string {
  return fold(text)
    .lower.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
