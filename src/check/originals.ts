import type { ContentFile } from '../files/content-file.ts';
import { type FieldPath, fieldsMatching, textsMatching } from '../model/fields.ts';
import type { Content } from '../files/read-content.ts';
import { wordsKey } from '../model/names/fold.ts';
import { LONGEST_QUOTATION, quotationsIn } from '../model/quotations.ts';
import { paragraphsIn } from '../model/paragraphs.ts';
import { numberReader } from '../model/written-numbers.ts';
import { type CheckedBody, deskOf, positionInBody } from './desk.ts';
import type { Finding } from './finding.ts';
import type { Found } from './rule.ts';
import { numberWord } from '../words/en/corpus-counts.ts';

const writtenNumbers = numberReader();

/** Words that an original should have, and where a digest says so. */
interface Evidence {
  words: string;
  found: Pick<Found, 'path' | 'at'>;
  isIn: (original: Original) => boolean;
}

interface Original {
  folded: string;
  numbers: ReadonlySet<number>;
  /** The sentences of each of its paragraphs, as they are written. */
  paragraphs: string[][];
}

/** An original is that of a digest when it has at least so much of what the digest takes from it. */
const LEAST_SHARE = 0.5;

/**
 * Compares digests with the texts of their originals, which are kept elsewhere: every quotation, the words for a
 * time, the names that an original is said to use, every figure, and the places that passages are said to have
 * there. Which text is whose follows from what it has. Sentences of an original that no passage locates are
 * told as warnings: the digest may leave out what they say. So is a digest whose original is not among the texts.
 *
 * @param texts of the originals, in any order
 */
export function compareWithOriginals(content: Content, texts: string[]): Finding[] {
  const originals = texts.map((text) => ({
    folded: wordsKey(text),
    numbers: new Set(writtenNumbers(text).flatMap(({ values }) => values)),
    paragraphs: paragraphsIn(text).map(({ sentences }) => sentences.map((one) => one.text)),
  }));
  return deskOf(content).bodies.flatMap((body) => {
    const evidence = evidenceIn(body);
    const shares = originals.map((original) => ({
      original,
      share: evidence.filter(({ isIn }) => isIn(original)).length / evidence.length,
    }));
    const [best] = shares.sort((a, b) => b.share - a.share);
    if (!best || !(best.share >= LEAST_SHARE)) {
      return [
        {
          path: body.file.path,
          at: { line: 1, column: 1 },
          message: 'None of the texts is the original of this digest: it was compared with none.',
          rule: 'no-original',
          severity: 'warning' as const,
        },
      ];
    }
    return [
      ...evidence
        .filter(({ isIn }) => !isIn(best.original))
        .map(({ words, found }) => findingOf(found, `"${words}" is not in the original.`)),
      ...locate(body.file, best.original),
    ];
  });
}

/** What is wrong with the places of a digest's passages, and the sentences that are the place of none. */
function locate(file: ContentFile, { paragraphs }: Original): Finding[] {
  const located = new Set<string>();
  const faults = fieldsMatching(file.data, ['locators', '*']).flatMap(({ value, field }) => {
    const isList = Array.isArray(value);
    return fieldsMatching(value, isList ? ['*'] : []).flatMap((locator): Finding[] => {
      const at = [...field, ...locator.field];
      const number = Number(fieldsMatching(locator.value, ['paragraph'])[0]?.value);
      const [start] = textsMatching(locator.value, ['start']);
      const [end = start] = textsMatching(locator.value, ['end']);
      const sentences = paragraphs[number - 1];
      const fault = (message: string) =>
        findingOf({ path: file.path, at: file.positionOf(at) }, message);
      if (!start || !end) return [];
      if (!sentences) return [fault(`The original has no paragraph ${number}.`)];
      const [first, last] = [start, end].map(({ value: words }) =>
        sentences.findIndex((sentence) => wordsKey(sentence).includes(wordsKey(words))),
      );
      const missing = [start, end].find(
        ({ value: words }) =>
          !sentences.some((sentence) => wordsKey(sentence).includes(wordsKey(words))),
      );
      if (missing || first === undefined || last === undefined) {
        return [
          fault(`Paragraph ${number} of the original has no "${missing?.value ?? start.value}".`),
        ];
      }
      if (last < first) return [fault(`"${end.value}" comes before "${start.value}".`)];
      sentences
        .slice(first, last + 1)
        .forEach((_, index) => located.add(`${number} ${first + index}`));
      return [];
    });
  });
  const unlocated = paragraphs.flatMap((sentences, index) =>
    sentences.flatMap((sentence, place) => {
      if (located.has(`${index + 1} ${place}`)) return [];
      const words = sentence.split(/\s+/u).slice(0, LONGEST_QUOTATION).join(' ');
      return [
        {
          path: file.path,
          at: file.positionOf(['locators']),
          message: `No passage is from paragraph ${index + 1}, sentence ${place + 1}: "${words}".`,
          rule: 'not-located',
          severity: 'warning' as const,
        },
      ];
    }),
  );
  return [...faults, ...unlocated];
}

function findingOf(found: Pick<Found, 'path' | 'at'>, message: string): Finding {
  return { ...found, message, rule: 'not-in-original', severity: 'error' };
}

function evidenceIn(body: CheckedBody): Evidence[] {
  const { file, passages } = body;
  const at = (field: FieldPath) => ({ path: file.path, at: file.positionOf(field) });
  const has = (words: string) => (original: Original) => original.folded.includes(wordsKey(words));
  const quoted = passages.flatMap((passage) =>
    quotationsIn(passage.text).map((words) => {
      const place = positionInBody(file, passage, passage.text.indexOf(words));
      return { words, found: { path: file.path, at: place }, isIn: has(words) };
    }),
  );
  const written = [
    ['dates', '*', 'written'],
    ['names', '*', '*'],
    ['wording', '*', '*'],
    ['original', 'title'],
  ].flatMap((pattern) =>
    textsMatching(file.data, pattern).map(({ value, field }) => ({
      words: value,
      found: at(field),
      isIn: has(value),
    })),
  );
  const figures = fieldsMatching(file.data, ['figures', '*', 'value'])
    // "A year" is one, too.
    .filter(({ value }) => value !== 1)
    .map(({ value, field }) => ({
      words: String(value),
      found: at(field),
      isIn: (original: Original) =>
        typeof value === 'number'
          ? original.numbers.has(value) || has(numberWord(value))(original)
          : has(String(value))(original),
    }));
  return [...quoted, ...written, ...figures];
}
