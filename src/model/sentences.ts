import { split } from 'sentence-splitter';
import type { Passage } from './passages.ts';
import { rememberedFor } from './remembered.ts';

/** A sentence cut into the words about a thing and the words between. */
export interface MarkedSentence {
  passage: Passage;
  parts: { text: string; isMention: boolean }[];
}

/**
 * The sentences of a passage in which a thing is mentioned, in order, with its mentions marked.
 *
 * @param entity the id of the thing
 */
export function sentencesAbout(passage: Passage, entity: string): MarkedSentence[] {
  const mentions = passage.mentions.filter((mention) => mention.entity === entity);
  if (mentions.length === 0) return [];
  return sentenceRanges(passage).flatMap(([start, end]) => {
    const inside = mentions.filter((mention) => mention.start >= start && mention.start < end);
    if (inside.length === 0) return [];
    const parts: MarkedSentence['parts'] = [];
    let at = start;
    for (const mention of inside) {
      if (mention.start > at) {
        parts.push({ text: passage.text.slice(at, mention.start), isMention: false });
      }
      parts.push({ text: passage.text.slice(mention.start, mention.end), isMention: true });
      at = mention.end;
    }
    if (at < end) parts.push({ text: passage.text.slice(at, end), isMention: false });
    return [{ passage, parts }];
  });
}

/** The sentences of a text that mentions nothing, in order. */
export function sentencesIn(text: string): string[] {
  return sentenceSpans(text).map(([start, end]) => text.slice(start, end));
}

/** Where those sentences begin and end, in UTF-16 units; each text is read once. */
export function sentenceSpans(text: string): [start: number, end: number][] {
  const spans =
    spansOfTexts.get(text) ??
    split(text)
      .filter(({ type }) => type === 'Sentence')
      .flatMap(({ range: [start, end] }) => cutBehindNumbers(text, start, end));
  spansOfTexts.set(text, spans);
  return spans;
}

const spansOfTexts = new Map<string, [start: number, end: number][]>();

/** A number ends a sentence, too, where the next word begins with a capital: "in 2015. The". */
function cutBehindNumbers(
  text: string,
  start: number,
  end: number,
): [start: number, end: number][] {
  const ends = [
    ...text.slice(start, end).matchAll(/(?<=\d[.!?][”’"')\]]*)\s+(?=[“‘"'(]*\p{Lu})/gu),
  ];
  const starts = [start, ...ends.map(({ 0: space, index }) => start + index + space.length)];
  return starts.map((from, index) => {
    const gap = ends[index];
    return [from, gap ? start + gap.index : end];
  });
}

/**
 * A name with a full stop in it ("St. Mary’s Hospital") does not end a sentence. Every thing that a passage names
 * asks for its sentences; they are found once.
 */
const sentenceRanges = rememberedFor((passage: Passage): [start: number, end: number][] => {
  const { text, mentions } = passage;
  const ranges: [start: number, end: number][] = [];
  for (const [start, end] of sentenceSpans(text)) {
    const last = ranges.at(-1);
    const isInName = mentions.some(
      (name) =>
        name.start < start &&
        (name.end > start ||
          (text[name.end - 1] === '.' && text.slice(name.end, start).trim() === '')),
    );
    if (last && isInName) last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
});
