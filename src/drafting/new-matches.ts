import { type Desk, positionInBody } from '../check/desk.ts';
import { longerNamesIn } from '../check/longer-names.ts';
import type { PassageText } from '../markdown/mentions.ts';
import type { Mention } from '../model/passages.ts';
import { sentenceSpans } from '../model/sentences.ts';

/** A place at which a thing is found by a name that it did not have before. */
export interface NewMatch {
  path: string;
  line: number;
  /** The name, as it stands there. */
  words: string;
  /** Its sentence, or the part of it around the name, which stands in brackets. */
  sentence: string;
  /** What the words, or some of them, were a name of before: an id. */
  stoodFor?: string;
  /** The longer name in which it stands. */
  within?: string;
}

/**
 * Every place where a thing is found now and was not before, in bodies and in our own texts.
 *
 * @param after the same desk, in which the thing has one name more, or is new
 */
export function newMatches(before: Desk, after: Desk, entity: string): NewMatch[] {
  const longerName = longerNamesIn(after);
  const former = new Map(textsOf(before).map(({ key, text }) => [key, text]));
  return textsOf(after).flatMap(({ key, path, text, lineAt }) => {
    const known = former.get(key)?.mentions ?? [];
    return text.mentions
      .filter((mention) => mention.entity === entity)
      .filter(({ start, end }) => !known.some((one) => isSame(one, { entity, start, end })))
      .map((mention) => {
        const { start, end } = mention;
        const other = known.find((one) => one.start < end && one.end > start);
        const within = text.linkedByHand.includes(mention) ? undefined : longerName(mention, text);
        return {
          path,
          line: lineAt(start),
          words: text.text.slice(start, end),
          sentence: around(text.text, start, end),
          ...(other && { stoodFor: other.entity }),
          ...(within !== undefined && { within }),
        };
      });
  });
}

interface PlacedText {
  /** The same before and after. */
  key: string;
  path: string;
  text: PassageText;
  lineAt: (offset: number) => number;
}

function textsOf({ bodies, ownTexts }: Desk): PlacedText[] {
  return [
    ...bodies.flatMap(({ file, passages }) =>
      passages.map((passage, index) => ({
        key: `${file.path}#${index}`,
        path: file.path,
        text: passage,
        lineAt: (offset: number) => positionInBody(file, passage, offset).line,
      })),
    ),
    ...ownTexts.map((text) => ({
      key: `${text.file.path} ${text.field.join('.')}`,
      path: text.file.path,
      text,
      lineAt: () => text.file.positionOf(text.field).line,
    })),
  ];
}

function isSame(one: Mention, other: Mention): boolean {
  return one.entity === other.entity && one.start === other.start && one.end === other.end;
}

const WIDTH = 40;

/** The sentence around some words, cut where it is long; the words in brackets. */
function around(text: string, start: number, end: number): string {
  const [from, to] = sentenceSpans(text).find(
    ([first, last]) => first <= start && last > start,
  ) ?? [0, text.length];
  const before = text.slice(from, start);
  const behind = text.slice(end, Math.max(to, end));
  const shownBefore =
    before.length > WIDTH ? `…${before.slice(-WIDTH).replace(/^\S*/u, '')}` : before;
  const shownBehind =
    behind.length > WIDTH ? `${behind.slice(0, WIDTH).replace(/\S*$/u, '')}…` : behind;
  return `${shownBefore}[${text.slice(start, end)}]${shownBehind}`.replace(/\s+/gu, ' ').trim();
}
