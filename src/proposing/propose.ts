import { daySpan } from '../model/dates/day-span.ts';
import type { NameMatch } from '../model/names/name-finder.ts';
import { nameKey } from '../model/names/fold.ts';
import { type Paragraph, paragraphsIn } from '../model/paragraphs.ts';
import { hostOf } from '../model/address-key.ts';
import type { Sourcing } from '../model/schemas/fields.ts';
import { idFromWords } from '../model/ids.ts';
import { idFromHeading } from '../words/en/id-from-heading.ts';
import { withoutDateline } from './dateline.ts';
import { datesIn, type ProposedDate } from './dates/dates-in.ts';
import { toldBy } from './dates/told-by.ts';
import { figuresIn, type ProposedFigure } from './figures.ts';
import { isInEnglish } from './in-english.ts';
import { comparisonsFor, type ProposedComparison } from './known-comparisons.ts';
import { eventFinder, type ProposedEvent } from './known-events.ts';
import type { Knowledge, Original } from './knowledge.ts';
import { mastheadOf, type Masthead, type PublishedDate } from './masthead.ts';
import { mentionsIn } from './names/mentions.ts';
import { type NewName, newNamesIn } from './names/new-names.ts';
import { passagesOf, type ProposedPassage } from './passages.ts';
import { withShortSentences } from './short-sentences.ts';
import { type SamePiece, samePieces } from './same-piece.ts';
import { type SourcingPhrase, sourcingPhrases } from './sourcing-phrases.ts';

/** So much of a piece without a headline stands for it. */
const OPENING = 80;

/** Something that the desk knows and an original names. */
export interface FoundThing {
  id: string;
  kind: 'country' | 'actor' | 'place' | 'source';
  count: number;
  /** The names by which the original calls it. */
  names: string[];
}

/** Who is named as having said something, and is no source of the desk yet. */
export interface Speaker {
  /** Of their file, or the one that it would have. */
  id: string;
  name: string;
  isKnown: boolean;
}

/** What an original may hold, for who writes its digest to accept, change or leave. */
export interface Proposal extends Omit<Masthead, 'published'> {
  id: string;
  published?: PublishedDate;
  /** Whether its dates, sources and figures could be read. */
  isInEnglish: boolean;
  things: FoundThing[];
  newNames: NewName[];
  /** Whether what a date is of was still to come when the piece was published. */
  dates: (ProposedDate & { event?: ProposedEvent; isPlanned?: true })[];
  figures: ProposedFigure[];
  /** With the sources of the desk that they name; else with whom they name, if somebody. */
  sourcing: (Omit<SourcingPhrase, 'outlet'> & {
    sources: string[];
    speaker?: Speaker;
    /** Unnamed people of the desk who are called the same, and may be others all the same. */
    alike: string[];
  })[];
  passages: ProposedPassage[];
  comparisons: ProposedComparison[];
  samePieces: SamePiece[];
}

/** What an original may hold, by its text and by what the desk knows. Never throws, whatever the text. */
export function propose(original: Original, knowledge: Knowledge): Proposal {
  const { text } = original;
  const paragraphs = paragraphsIn(text);
  const told = withShortSentences(withoutDateline(paragraphs, text));
  const { languages, outlets, named, articles, events } = knowledge;
  const masthead = mastheadOf(original, outlets, languages);
  const published = masthead.published ?? reasonedDate(told, languages);
  const matches = mentionsIn(text, paragraphs, named);
  const eventOf = eventFinder(events, named);
  const statements = new Set(events.filter(({ isStatement }) => isStatement).map(({ id }) => id));
  // From a date that is only reasoned nothing is reckoned.
  const dates = datesIn(told, masthead.published?.date, languages).map((date) => {
    const event = eventOf(date, idsIn(paragraphs[date.paragraph - 1], matches));
    const isPlanned =
      published !== undefined && daySpan(date.date).earliest > daySpan(published.date).latest;
    const ofEvent = event && !statements.has(event.event) ? toldBy(date) : date;
    return { ...ofEvent, ...(event && { event }), ...(isPlanned && { isPlanned }) };
  });
  const newNames = newNamesIn(text, told, matches, dates.map(wordsOfTime));
  const things = thingsIn(text, matches, knowledge);
  const ids = new Set(things.map(({ id }) => id));
  const knownEvents = new Set(dates.flatMap(({ event }) => event?.event ?? []));
  return {
    ...masthead,
    ...(published && { published }),
    id: idOf(masthead, published?.date, text, new Set(articles.map(({ id }) => id))),
    isInEnglish: isInEnglish(text),
    things,
    newNames,
    dates,
    figures: figuresIn(told, dates),
    sourcing: sourcingIn(told, matches, newNames, knowledge, masthead.outlet?.id),
    passages: passagesOf(paragraphs),
    comparisons: comparisonsFor(
      { events: knownEvents, things: ids, published: published?.date },
      knowledge,
    ),
    samePieces: samePieces(
      { text, url: masthead.url, title: masthead.title, outlet: masthead.outlet?.id },
      articles,
    ),
  };
}

/** What a piece can be called: by its headline, else by its outlet and day. */
function idOf(
  { title, outlet, url }: Masthead,
  published: string | undefined,
  text: string,
  taken: ReadonlySet<string>,
): string {
  const host = url === undefined ? undefined : hostOf(url);
  const outletAndDay = [outlet?.id ?? host, published].filter((one) => one !== undefined).join(' ');
  return (
    idFromHeading(title ?? text.slice(0, OPENING), taken) ??
    idFromHeading(outletAndDay, taken) ??
    idFromWords('', taken)
  );
}

/** When a piece without a date was published: about the month of the last whole date that it gives. */
function reasonedDate(paragraphs: Paragraph[], languages: string[]): PublishedDate | undefined {
  const whole = datesIn(paragraphs, undefined, languages)
    .filter(({ date, grade }) => grade === 'stated' && /^\d{4}-\d\d-\d\d$/.test(date))
    .sort((a, b) => daySpan(b.date).latest - daySpan(a.date).latest);
  const [last] = whole;
  if (!last) return undefined;
  return {
    date: `${last.date.slice(0, 7)}~`,
    grade: 'bounded',
    basis: `It prints no date. The last day that it gives is ${last.date}.`,
  };
}

/** The words of a date that say a time: "two days after the vote" names a vote, too. */
function wordsOfTime({ start, end, written }: ProposedDate): { start: number; end: number } {
  const thingAt = written.search(/(?<=\s(?:after|before|following|ahead of))\s/);
  return { start, end: thingAt < 0 ? end : start + thingAt };
}

function idsIn(paragraph: Paragraph | undefined, matches: NameMatch[]): Set<string> {
  const start = paragraph?.sentences[0]?.start ?? 0;
  const end = paragraph?.sentences.at(-1)?.end ?? 0;
  return new Set(
    matches.filter((match) => match.start >= start && match.end <= end).map(({ id }) => id),
  );
}

function thingsIn(text: string, matches: NameMatch[], { named }: Knowledge): FoundThing[] {
  const kinds = new Map(named.map(({ id, kind }) => [id, kind]));
  return [...Map.groupBy(matches, ({ id }) => id)]
    .map(([id, places]) => ({
      id,
      kind: kinds.get(id) ?? 'actor',
      count: places.length,
      names: [...new Set(places.map(({ start, end }) => text.slice(start, end)))],
    }))
    .sort((a, b) => b.count - a.count);
}

function sourcingIn(
  paragraphs: Paragraph[],
  matches: NameMatch[],
  newNames: NewName[],
  { outlets, named, sources, unnamed }: Knowledge,
  own: string | undefined,
) {
  const outletIds = new Set(outlets.map(({ id }) => id).filter((id) => id !== own));
  const people = new Set(
    named.filter(({ kind, isPerson }) => kind === 'actor' && isPerson).map(({ id }) => id),
  );
  const places = [
    ...matches.map(({ id, start, end }) => ({
      start,
      end,
      kind: outletIds.has(id) ? 'outlet' : people.has(id) ? 'person' : 'body',
    })),
    ...newNames.flatMap(({ kind, places: spans }) => spans.map((span) => ({ ...span, kind }))),
  ];
  const parties = new Map(named.map((thing) => [thing.id, thing]));
  return sourcingPhrases(paragraphs, places).map(({ outlet, ...phrase }) => {
    const said = outlet ?? phrase;
    const isIn = ({ start, end }: { start: number; end: number }) =>
      start < said.end && end > said.start;
    const inIt = matches.filter(isIn);
    const known = [...new Set(inIt.flatMap(({ id }) => sources.get(id) ?? []))];
    const who = peopleIn(phrase.who);
    const alike = unnamed.filter(({ name }) => peopleIn(name) === who).map(({ id }) => id);
    if (known.length > 0 || !SPEAKS_ITSELF.has(phrase.kind))
      return { ...phrase, sources: known, alike };
    const speaking = inIt.filter(({ id, start, end }) => {
      const kind = parties.get(id)?.kind;
      // A country speaks where nothing but its name stands: a country’s army is not the country.
      return kind === 'actor' || (kind === 'country' && start <= said.start && end >= said.end);
    });
    const actor = parties.get((speaking.find(({ id }) => people.has(id)) ?? speaking[0])?.id ?? '');
    const fresh = newNames.find((one) => one.places.some(isIn));
    const speaker: Speaker | undefined = actor
      ? { id: actor.id, name: actor.name, isKnown: true }
      : fresh && { id: idFromWords(fresh.name, new Set()), name: fresh.name, isKnown: false };
    return { ...phrase, sources: known, alike, ...(speaker && { speaker }) };
  });
}

/** Who unnamed people are said to be: "Two unnamed US officials of 2025" are US officials. */
function peopleIn(words: string): string {
  return nameKey(words).replace(OF_PEOPLE, ' ').replace(/\s+/g, ' ').trim();
}

const OF_PEOPLE =
  /\b(?:the|some|several|unnamed|anonymous|one|two|three|four|five|\d+|(?:of|in) (?:19|20)\d\d)\b/g;

/** Of these kinds who is named is who says it; unnamed officials of a ministry are not the ministry. */
const SPEAKS_ITSELF: ReadonlySet<Sourcing> = new Set([
  'named-official',
  'named-expert',
  'institution',
  'other-outlet',
]);
