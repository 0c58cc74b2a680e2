import { sentenceSpans } from './sentences.ts';

/** A sentence of an original; offsets in UTF-16 units of the whole text. */
export interface OriginalSentence {
  start: number;
  end: number;
  text: string;
}

/** A paragraph of an original, by the number that locators count. */
export interface Paragraph {
  /** From 1. */
  number: number;
  sentences: OriginalSentence[];
}

const LINE = /[^\r\n]+/g;
const ENDS_SENTENCE = /[.!?…:][”’"')\]]*\s*$/u;

/** The paragraphs of an original: lines that end a sentence. Headlines, captions and credits do not. */
export function paragraphsIn(text: string): Paragraph[] {
  return [...text.matchAll(LINE)]
    .filter(([line]) => ENDS_SENTENCE.test(line))
    .map(({ 0: line, index: at }, index) => ({
      number: index + 1,
      sentences: sentenceSpans(line).map(([start, end]) => ({
        start: at + start,
        end: at + end,
        text: line.slice(start, end),
      })),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}
