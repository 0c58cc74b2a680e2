import { type DaySpan, daySpan } from '../model/dates/day-span.ts';
import type { ProposedDate } from './dates/dates-in.ts';
import type { KnownEvent } from './knowledge.ts';

/** An event of the desk that a date of an original may be of. */
export interface ProposedEvent {
  event: string;
  /** What they share, for who decides. */
  why: string;
}

/** Weights of what an event and a sentence can have in common; so many make it likely. */
const SAME_DAY = 2;
const SAME_TIME = 1;
const PARTICIPANT = 1;
const WORD = 0.75;
const LIKELY = 3;
const FEW_DAYS = 7;
/** Names count as those who take part. */
const NAME = /(?<!^)\p{Lu}[\p{L}’'-]*/gu;
const LONG_WORD = 4;
const STEM = 5;

/**
 * The event that a date is likely of, by day, by those who take part and by the words for it.
 *
 * @param things the ids of what the paragraph of the date names
 */
export function eventOf(
  { date, sentence }: ProposedDate,
  things: ReadonlySet<string>,
  events: KnownEvent[],
): ProposedEvent | undefined {
  const [best] = events
    .map((event) => {
      const day = Math.max(0, ...event.dates.map((other) => sharedTime(date, other)));
      const parties = [...event.participants, event.place ?? ''].filter((id) => things.has(id));
      const words = sharedWords(`${event.title} ${event.kind}`, sentence);
      const score =
        day + PARTICIPANT * Math.min(parties.length, 2) + WORD * Math.min(words.length, 3);
      return { event: event.id, day, parties, words, score };
    })
    .filter(
      ({ day, parties, words, score }) =>
        day > 0 && parties.length + words.length > 1 && score >= LIKELY,
    )
    .sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  const shared = [
    best.day === SAME_DAY ? 'the day' : 'the time',
    ...best.parties,
    ...best.words.map((word) => `“${word}”`),
  ];
  return { event: best.event, why: `They share ${shared.join(', ')}.` };
}

function sharedTime(date: string, other: string): number {
  const [one, two] = [date, other].map((each) => daySpan(knownEndOf(each))) as [DaySpan, DaySpan];
  if (one.earliest > two.latest || two.earliest > one.latest) return 0;
  const isExact = [one, two].every(({ earliest, latest }) => latest - earliest <= FEW_DAYS);
  return isExact ? SAME_DAY : SAME_TIME;
}

/** Of a time that is open at one end, the other: what has been so since a day began on it. */
function knownEndOf(date: string): string {
  return date.replace(/^\.\.\/(?!\.\.)|(?<!\.\.)\/\.\.$/, '');
}

function sharedWords(title: string, sentence: string): string[] {
  const stems = new Set(wordsOf(sentence).map(stemOf));
  const plain = title.replace(NAME, ' ');
  return [...new Set(wordsOf(plain))].filter((word) => stems.has(stemOf(word)));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) =>
      word.length >= LONG_WORD &&
      !/^(?:with|that|from|this|were|have|been|they|their|into|over|more)$/.test(word),
  );
}

function stemOf(word: string): string {
  return word.slice(0, STEM);
}
