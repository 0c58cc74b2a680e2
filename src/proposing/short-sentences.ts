import type { OriginalSentence, Paragraph } from '../model/paragraphs.ts';

/** Longer sentences are lists or no sentences at all, and patterns take long to look through them. */
const LONGEST = 1_000;
const SPACE = 50;

/** Paragraphs with their longest sentences cut into pieces, between words where there are any. */
export function withShortSentences(paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.flatMap(pieces),
  }));
}

function pieces({ start, end, text }: OriginalSentence): OriginalSentence[] {
  const found: OriginalSentence[] = [];
  for (let from = 0; from < text.length;) {
    const rest = text.slice(from, from + LONGEST);
    const space = rest.length < LONGEST ? -1 : rest.lastIndexOf(' ');
    const length = space > LONGEST - SPACE ? space + 1 : rest.length;
    found.push({
      start: start + from,
      end: Math.min(start + from + length, end),
      text: text.slice(from, from + length),
    });
    from += length;
  }
  return found;
}
