import { type DaySpan, daySpan } from '../model/dates/day-span.ts';
import { nameKey } from '../model/names/fold.ts';
import { type Named, namesOf } from '../model/names/named.ts';
import type { ProposedDate } from './dates/dates-in.ts';
import type { KnownEvent } from './knowledge.ts';

/** An event of the desk that a date of an original may be of: a guess, to be taken by whoever reads both. */
export interface ProposedEvent {
  event: string;
  /** What they share, for who decides. */
  why: string;
  isGuess: true;
}

type Time = 'same-day' | 'near-day' | 'same-time';

/** So many words and parties that few events have make an event likely. */
const LEAST_TELLING = { 'same-day': 2, 'near-day': 2, 'same-time': 3 };
const TIME_WORDS = { 'same-day': 'the day', 'near-day': 'nearly the day', 'same-time': 'the time' };
const FEW_DAYS = 7;
/** Who takes part in more of the events than that, and in so many at least, says little of which is meant. */
const COMMON_SHARE = 0.15;
const LEAST_COMMON = 3;
const LONG_WORD = 4;
const STEM = 5;
/** Words of any report. */
const OF_REPORTS =
  /^(?:with|that|from|this|were|have|been|they|their|into|over|more|about|also|said|says|saying|told|announce[ds]?|statement|report(?:s|ed)?|officials?|sources?|according|agency|news)$/;

/**
 * Makes what says of which event a date is likely: one that no dating of the event contradicts, where the paragraph
 * names parties and words that few other events have. Time and the parties of most events alone are no sign of it.
 *
 * @param named what the desk knows by name: names are no words for an event
 */
export function eventFinder(
  events: KnownEvent[],
  named: Named[],
): (
  date: Pick<ProposedDate, 'date' | 'sentence'>,
  things: ReadonlySet<string>,
) => ProposedEvent | undefined {
  const ofNames = new Set(
    named.flatMap(namesOf).flatMap(({ name }) => nameKey(name).match(/\p{L}+/gu) ?? []),
  );
  const common = commonParties(events);
  const known = events.map((event) => ({
    ...event,
    parties: partiesOf(event),
    words: wordsOf(`${event.title} ${event.kind}`, ofNames),
  }));
  return ({ date, sentence }, things) => {
    const stems = new Set(wordsOf(sentence, ofNames).map(stemOf));
    const [best, second] = known
      .flatMap(({ id, dates, parties, words: all }) => {
        const time = sharedTime(date, dates);
        const present = parties.filter((party) => things.has(party));
        const words = all.filter((word) => stems.has(stemOf(word)));
        const telling = words.length + present.filter((party) => !common.has(party)).length;
        return time && present.length > 0 && words.length > 0 && telling >= LEAST_TELLING[time]
          ? [{ event: id, time, present, words, score: telling + present.length / 10 }]
          : [];
      })
      .sort((a, b) => b.score - a.score);
    if (!best || best.score === second?.score) return undefined;
    const shared = [
      TIME_WORDS[best.time],
      ...best.present,
      ...best.words.map((word) => `“${word}”`),
    ];
    return { event: best.event, why: `They share ${shared.join(', ')}.`, isGuess: true };
  };
}

function partiesOf({ participants, place }: KnownEvent): string[] {
  return [...participants, ...(place === undefined ? [] : [place])];
}

function commonParties(events: KnownEvent[]): Set<string> {
  const most = Math.max(LEAST_COMMON, events.length * COMMON_SHARE);
  const all = Map.groupBy(events.flatMap(partiesOf), (party) => party);
  return new Set([...all].filter(([, each]) => each.length >= most).map(([party]) => party));
}

/** What time a date shares with those that are known of an event; nothing where they contradict each other. */
function sharedTime(date: string, known: string[]): Time | undefined {
  const times = known.map((other) => {
    const [one, two] = [nearSpan(date), nearSpan(other)];
    if (!overlap(one, two)) return undefined;
    const isExact = [one, two].every((span) => lengthOf(span) <= FEW_DAYS);
    if (!isExact) return 'same-time';
    const isOpen = [date, other].some((each) => !Number.isFinite(lengthOf(daySpan(each))));
    return isOpen ? 'near-day' : 'same-day';
  });
  if (times.includes('same-day')) return 'same-day';
  const isContradicted = known.some((other) => !overlap(daySpan(date), daySpan(other)));
  if (isContradicted) return undefined;
  return times.includes('near-day') ? 'near-day' : times.find((time) => time !== undefined);
}

function lengthOf({ earliest, latest }: DaySpan): number {
  return latest - earliest;
}

function overlap(one: DaySpan, other: DaySpan): boolean {
  return one.earliest <= other.latest && other.earliest <= one.latest;
}

/** The days of a date; of one that is open at an end, those at the other: what has been so since a day began on it. */
function nearSpan(date: string): DaySpan {
  const { earliest, latest } = daySpan(date.replace(/^\.\.\/(?!\.\.)|(?<!\.\.)\/\.\.$/, ''));
  return {
    earliest: earliest === -Infinity ? latest - FEW_DAYS : earliest,
    latest: latest === Infinity ? earliest + FEW_DAYS : latest,
  };
}

/** Words that can say what happened, each once. */
function wordsOf(text: string, ofNames: ReadonlySet<string>): string[] {
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length >= LONG_WORD && !OF_REPORTS.test(word) && !ofNames.has(nameKey(word)),
  );
  return [...new Map(words.map((word) => [stemOf(word), word])).values()];
}

function stemOf(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/, '').slice(0, STEM);
}
