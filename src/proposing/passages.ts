import { fold } from '../model/names/fold.ts';
import type { OriginalSentence, Paragraph } from '../model/paragraphs.ts';
import { LONGEST_QUOTATION } from '../model/quotations.ts';
import type { Locator } from '../model/schemas/article.ts';

/** A passage that a digest may have, and where the original says it. */
export interface ProposedPassage {
  id: string;
  locator: Locator;
}

const WORDS_IN_ID = 3;
const LEAST_WORDS = 4;
const PLAIN_WORDS = new Set(
  'the a an and or but of in on at by for from to with as is are was were be been has have had it its he she they their his her that this these those who which will would could said says told also after before more than about over not no into out up when while where there then what some all one two three first last new according'.split(
    ' ',
  ),
);

/**
 * A passage for each paragraph of an original: an id of three of its words, and the fewest running words, eight at
 * most, by which its first and last sentence can be found.
 */
export function passagesOf(paragraphs: Paragraph[]): ProposedPassage[] {
  const taken = new Set<string>();
  return paragraphs.flatMap(({ number, sentences }) => {
    const [first] = sentences;
    const last = sentences.at(-1);
    if (!first || !last) return [];
    const id = idOf(sentences, taken);
    taken.add(id);
    const start = anchorOf(first, sentences);
    const end = last === first ? undefined : anchorOf(last, sentences);
    return [{ id, locator: { paragraph: number, start, ...(end !== undefined && { end }) } }];
  });
}

function idOf(sentences: OriginalSentence[], taken: ReadonlySet<string>): string {
  const words = sentences
    .map(({ text }) => fold(text).lower.replace(/'s?\b/g, ''))
    .join(' ')
    .match(/[a-z][a-z0-9]*/g);
  const telling = [
    ...new Set((words ?? []).filter((word) => word.length > 2 && !PLAIN_WORDS.has(word))),
  ];
  const base = telling.slice(0, WORDS_IN_ID).join('-') || 'passage';
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}

/** The fewest words from the start of a sentence that no other sentence of the paragraph has. */
function anchorOf({ text }: OriginalSentence, sentences: OriginalSentence[]): string {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const others = sentences.filter((sentence) => sentence.text !== text);
  let count = Math.min(LEAST_WORDS, words.length);
  const said = () => bare(words.slice(0, count).join(' '));
  while (
    count < Math.min(words.length, LONGEST_QUOTATION) &&
    others.some((other) => other.text.includes(said()))
  ) {
    count += 1;
  }
  return said();
}

/** Without quotation marks and punctuation at its ends, which would have to be quoted in YAML. */
function bare(words: string): string {
  return words.replace(/^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%]+$/gu, '');
}
