import nlp from 'compromise';
import { daySpan } from '../../model/dates/day-span.ts';
import { seasonOf } from '../../model/dates/seasons.ts';
import { SEASONS } from './parts-of-year.ts';
import { calendarDay, dayToDate, yearToDate } from '../../model/dates/days.ts';
import { remembered } from '../../model/remembered.ts';
import { dayInWords, type FoundDate, timeOfTelling, type TimeOfTelling } from './found-date.ts';
import { BEFORE, COUNT, countOf, WEEKDAY } from './month-words.ts';
import { withoutOverlap } from './without-overlap.ts';
import { lagged } from './told-from-now.ts';
import { weekdayOf } from './days-without-year.ts';

/** A sentence with the dates found in it. */
export interface DatedSentence {
  text: string;
  found: FoundDate[];
}

const UNIT = '(?<unit>day|week|fortnight|month|year|decade|century)s?';
const FROM_THING = new RegExp(
  `(?<about>(?:about|around|some|roughly|nearly|almost|more than|over|at least|just)\\s+)?(?<count>${COUNT}|the(?=\\s+\\p{L}+(?<!s)\\s))\\s+${UNIT}\\s+(?<way>after|before|following|ahead of)\\s+(?<thing>[^,.;:—()]+)`,
  'giu',
);
const FROM_LAST = new RegExp(
  [
    `(?<about>(?:about|around|some|roughly|nearly|almost|more than|over|just)\\s+)?(?<count>${COUNT})\\s+${UNIT}\\s+(?<way>later|earlier)`,
    `${BEFORE}?the\\s+(?<next>following|next|previous|same)\\s+(?<nextUnit>day|week|month|year|morning|night|spring|summer|autumn|fall|winter|${WEEKDAY})(?!\\p{L}|\\s+(?:of|in\\s+which)\\b)`,
    `${BEFORE}?(?<that>that)\\s+(?<thatUnit>day|month|year)(?!\\p{L})`,
  ].join('|'),
  'giu',
);
const SHORTEST_WORD = 4;
const STEM = 5;

/**
 * Dates that are counted from others in the text, and only from these: "two days after the fire on 3 May", "a week
 * later". What happened to an X is counted from the one date of a sentence that names the X.
 *
 * @param sentences in order
 * @param told from which the time of what just happened is counted, where it is not known better
 * @returns for each sentence its dates with those that are counted; of "three days before Christmas" only the whole
 */
export function countedFrom(sentences: DatedSentence[], told: TimeOfTelling): FoundDate[][] {
  const known = sentences.map(({ text, found }) => ({ text, found }));
  return known.map((sentence, place) => {
    const fromThings = [...sentence.text.matchAll(FROM_THING)].flatMap((match) =>
      fromThing(match, known, place, told),
    );
    sentence.found = withoutOverlap(fromThings, sentence.found);
    const fromOthers = [...sentence.text.matchAll(FROM_LAST)].flatMap((match) => {
      const before = sentence.found.filter(({ end }) => end <= match.index).at(-1);
      const from = before ?? known[place - 1]?.found.at(-1);
      if (!from) return [];
      return counted(match.index, match[0], from, (anchor) =>
        fromLast(match.groups ?? {}, anchor, from.date),
      );
    });
    sentence.found = withoutOverlap(sentence.found, fromOthers);
    return sentence.found;
  });
}

function fromThing(
  { 0: all, index, groups = {} }: RegExpExecArray,
  sentences: DatedSentence[],
  place: number,
  told: TimeOfTelling,
): FoundDate[] {
  const { about, count = '', unit = '', way = '', thing = '' } = groups;
  const thingAt = index + all.length - thing.length;
  const said = nounPhrase(thing);
  const text = sentences[place]?.text ?? '';
  const here = sentences[place]?.found.find(
    ({ start, end }) => end > thingAt && start < thingAt + thing.length,
  );
  // "The day after tomorrow" is read already.
  if (here && here.start <= index) return [];
  const from = here ?? dateOfThing(said, sentences, place);
  if (!from) return beforeSubject(index, all, groups, sentences, place, told);
  const steps = count.toLowerCase() === 'the' ? 1 : countOf(count);
  const lag = /after|following/i.test(way) ? steps : -steps;
  // "The fire on 3 May" has a date of its own; "before Christmas" is one.
  const end = !here ? thingAt + said.length : here.start > thingAt ? here.start : here.end;
  return counted(index, text.slice(index, end).trimEnd(), from, (anchor) =>
    lagged(anchor, lag, unit.toLowerCase(), about !== undefined),
  );
}

/** What came a time after something, where nothing but that is said of it: "The meeting comes two days after". */
const SUBJECT =
  /^(?:(?:But|And|Meanwhile,?)\s+)?(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er)\s+(?:latest\s+|new\s+)?(?<subject>\p{Ll}+(?:\s+\p{Ll}+)??)\s+(?:comes|came|follows|followed|is|was|took\s+place|takes\s+place|happened)\s+(?:just\s+|only\s+)?$/u;

/**
 * The day of a thing that has no other, counted back from what came so long after it: the one date of a sentence that
 * names that, else about when the article was written.
 */
function beforeSubject(
  index: number,
  all: string,
  groups: Record<string, string | undefined>,
  sentences: DatedSentence[],
  place: number,
  told: TimeOfTelling,
): FoundDate[] {
  const { about, count = '', unit = '', way = '', thing = '' } = groups;
  const text = sentences[place]?.text ?? '';
  const { subject } = SUBJECT.exec(text.slice(0, index))?.groups ?? {};
  if (subject === undefined || count.toLowerCase() === 'the') return [];
  const from = dateOfThing(subject, sentences, place, wordsOf);
  const steps = /after|following/i.test(way) ? -countOf(count) : countOf(count);
  const plain = lagged(
    from ? timeOfTelling(from.date) : told,
    steps,
    unit.toLowerCase(),
    about !== undefined,
  );
  if (plain === undefined) return [];
  const words = all.slice(0, all.length - thing.length + nounPhrase(thing).length).trimEnd();
  if (from) return counted(index, words, from, () => plain);
  const date = plain.endsWith('~') ? plain : `${plain}~`;
  const basis = `Counted from ${told.said}, as if the ${subject} were of that day: look when it was.`;
  return [
    { start: index, end: index + words.length, date, grade: 'computed', basis, isReckoned: true },
  ];
}

const ENDS_PHRASE =
  /\s+(?:(?<!\bof\s+)(?:the|an?|his|her|its|their)|it|he|she|they|we|that|which|who|and|but|was|were|is|are|had|has|have|in|on|at|when|as)\s.*$/iu;

/** "the fire" of "the fire the mill closed". */
function nounPhrase(words: string): string {
  return words.replace(ENDS_PHRASE, '').trimEnd();
}

function fromLast(
  groups: Record<string, string | undefined>,
  anchor: TimeOfTelling,
  date: string,
): string | undefined {
  const { about, count, unit = '', way, next, nextUnit = '', thatUnit } = groups;
  if (count !== undefined) {
    const steps = countOf(count);
    const lag = way?.toLowerCase() === 'later' ? steps : -steps;
    return lagged(anchor, lag, unit.toLowerCase(), about !== undefined);
  }
  if (next === undefined) return lagged(anchor, 0, thatUnit?.toLowerCase() ?? '', false, true);
  const lag = { same: 0, previous: -1 }[next.toLowerCase()] ?? 1;
  if (/day$/i.test(nextUnit) && nextUnit.length > 3) return nearestWeekday(anchor, nextUnit, lag);
  const season = SEASONS[nextUnit.toLowerCase()];
  if (season !== undefined) return seasonAfter(date, season, lag);
  const ofDay = nextUnit.toLowerCase().replace(/morning|night/, 'day');
  return lagged(anchor, lag, ofDay, false, true);
}

/** The season after, before or of a time. */
function seasonAfter(date: string, code: number, lag: number): string | undefined {
  const { latest } = daySpan(date);
  if (!Number.isFinite(latest)) return undefined;
  const here = calendarDay(latest);
  const isLater = seasonOf(code).firstMonth > here.month;
  const year = lag > 0 ? here.year + (isLater ? 0 : 1) : here.year - (lag < 0 && isLater ? 1 : 0);
  return `${yearToDate(year)}-${code}`;
}

function nearestWeekday({ day }: TimeOfTelling, weekday: string, lag: number): string | undefined {
  if (day === undefined) return undefined;
  for (let step = lag === 0 ? 0 : 1; step <= 7; step++) {
    const at = day + (lag < 0 ? -step : step);
    if (weekdayOf(at).toLowerCase() === weekday.toLowerCase()) return dayToDate(at);
  }
  return undefined;
}

function counted(
  start: number,
  words: string,
  from: FoundDate,
  dateFrom: (anchor: TimeOfTelling) => string | undefined,
): FoundDate[] {
  const anchor = timeOfTelling(from.date);
  const plain = dateFrom(anchor);
  if (plain === undefined) return [];
  const date = from.date.endsWith('~') && !plain.endsWith('~') ? `${plain}~` : plain;
  const basis = `Counted from ${anchor.day === undefined ? from.date : dayInWords(anchor.day)}, which the article gives.`;
  return [{ start, end: start + words.length, date, grade: 'computed', basis }];
}

/** The date of the one sentence that tells of a thing and has a single date. */
function dateOfThing(
  thing: string,
  sentences: DatedSentence[],
  here: number,
  read = stemsOf,
): FoundDate | undefined {
  const stems = read(thing);
  if (stems.length === 0) return undefined;
  const [best, second] = sentences
    .flatMap(({ text, found: [only, ...more] }, place) => {
      if (place === here || !only || more.length > 0) return [];
      const known = new Set(read(text));
      const shared = stems.filter((stem) => known.has(stem)).length / stems.length;
      return shared > 0.5 ? [{ date: only, shared }] : [];
    })
    .sort((a, b) => b.shared - a.shared);
  const isOne =
    !second || second.shared < (best?.shared ?? 0) || second.date.date === best?.date.date;
  return isOne ? best?.date : undefined;
}

/** Nouns by which one event may go, each for the others. */
const SAME_EVENT = [
  'vote election referendum',
  'crash collision accident derailment',
  'quake earthquake tremor',
  'fire blaze wildfire',
  'attack raid assault strike bombing',
  'killing murder death shooting',
  'deal agreement accord pact treaty',
  'ruling verdict judgment decision',
  'theft robbery heist raid',
].map((words) => words.split(' '));

function stemsOf(words: string): string[] {
  return (wordsAtRoot(words).match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length >= SHORTEST_WORD)
    .filter(
      (word) =>
        !/^(?:that|this|with|from|their|they|were|have|been|which|when|into|over)$/.test(word),
    )
    .map((word) => (SAME_EVENT.find((event) => event.includes(word))?.[0] ?? word).slice(0, STEM));
}

/** Words as they stand: a meeting is no more than what is called so. */
function wordsOf(words: string): string[] {
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length >= SHORTEST_WORD,
  );
}

/** Words in small letters, verbs and plurals without their endings: "break" for "broke". */
const wordsAtRoot = remembered((words: string) => {
  const doc = nlp(words.replace(/-/g, ' '));
  doc.compute('root');
  return doc.text('root').toLowerCase();
});
