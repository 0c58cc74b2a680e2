import nlp from 'compromise';
import { nameKey } from '../../model/names/fold.ts';
import type { NameMatch } from '../../model/names/name-finder.ts';
import type { Paragraph } from '../../model/paragraphs.ts';
import { type Candidate, candidatesIn } from './capitalised.ts';
import { type KindOfName, kindOfName } from './kind-of-name.ts';
import { isCountryName } from './countries.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { isNoName, isOfALand, STARTERS } from './no-names.ts';
import { parted } from './parted.ts';
import { AREA, BODY, TITLE } from './words-of-kind.ts';

const MINISTRY =
  /(?<![\p{L}’'])(?<land>\p{Lu}\p{L}+)(?:['’]s)?\s+(?:defen[cs]e|foreign|interior|health|finance|oil|justice|education|transport|energy|trade|agriculture|culture)\s+ministry(?!\p{L})/gu;

/** A name that no file of the desk knows. */
export interface NewName {
  /** Its longest form in the text. */
  name: string;
  kind: KindOfName;
  /** How often it is there, by any of its forms. */
  count: number;
  /** Other forms in which it is there: a surname, an acronym. */
  forms: string[];
  /** Where it is in the text, in UTF-16 units. */
  places: { start: number; end: number }[];
}

/**
 * Capitalised names in an original that are none of those the desk knows, each once however it is written, the first
 * first. The capital of a sentence’s first word makes no name.
 *
 * @param known where names that the desk knows stand in the text
 * @param taken stretches that are no names: dates
 */
export function newNamesIn(
  text: string,
  paragraphs: Paragraph[],
  known: NameMatch[],
  taken: { start: number; end: number }[] = [],
): NewName[] {
  const lowerCase = new Set(text.match(/(?<![\p{L}’'])\p{Ll}[\p{L}’'-]*/gu) ?? []);
  const all = parted(candidatesIn(paragraphs)).flatMap((candidate) => named(candidate, lowerCase));
  const inside = new Set(
    all.filter(({ isAtStart }) => !isAtStart).map(({ name }) => nameKey(name)),
  );
  const sure = all.filter(
    ({ name, isAtStart, after }) =>
      !isAtStart || inside.has(nameKey(name)) || isSureAtStart(name, after),
  );
  const knownNames = known.map(({ start, end }) => nameKey(text.slice(start, end)));
  const left = sure.filter(
    ({ name, start, end }) =>
      ![...known, ...taken].some((match) => start < match.end && end > match.start) &&
      !knownNames.some((whole) => isFormOf(nameKey(name), whole)),
  );
  const bodies = bodiesOfLands(paragraphs, known);
  return merged([...left, ...bodies].toSorted((a, b) => a.start - b.start)).map(
    ({ name, places, forms }) => ({
      name,
      kind: kindOfName(name, places),
      count: places.length,
      forms,
      places: places.map(({ start, end }) => ({ start, end })),
    }),
  );
}

/** Ministries in small letters by their land and matter: "the Oreli defense ministry", "Orel’s foreign ministry". */
function bodiesOfLands(paragraphs: Paragraph[], known: NameMatch[]): Candidate[] {
  return paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap(({ text, start: at }) =>
      [...text.matchAll(MINISTRY)].flatMap(({ 0: name, index, groups = {} }): Candidate[] => {
        const { land = '' } = groups;
        const [start, end] = [at + index, at + index + name.length];
        const isKnown = known.some((match) => match.start <= start && match.end >= end);
        const isLand =
          isOfALand(land) || isCountryName(land) || known.some((match) => match.start === start);
        if (isKnown || !isLand) return [];
        const [before, after] = [text.slice(0, index), text.slice(index + name.length)];
        return [{ name, start, end, before, after, isAtStart: false }];
      }),
    ),
  );
}

/** A candidate without what stands before a name: titles, the first words of sentences, days. */
function named(candidate: Candidate, lowerCase: ReadonlySet<string>): Candidate[] {
  let { name, start, before, isAtStart } = candidate;
  const drop = (length: number) => {
    before += name.slice(0, length);
    start += length;
    name = name.slice(length);
  };
  for (;;) {
    const [first = ''] = /^\S+/.exec(name) ?? [];
    const rest = /^\S+\s+/.exec(name)?.[0] ?? '';
    const title = isCalledAfterTitle(name)
      ? undefined
      : (TITLE.exec(name)?.[0] ?? officeBefore(name));
    const isOfficial = isOfALand(first) && TITLE.test(name.slice(rest.length));
    const isStarter =
      isAtStart &&
      (STARTERS.has(first.toLowerCase()) || (lowerCase.has(first.toLowerCase()) && rest !== ''));
    if (title !== undefined) drop(title.length);
    else if (rest !== '' && (isStarter || isOfficial || isNoName(first))) drop(rest.length);
    else {
      const isTitleAlone = isTitle(isOfALand(first) ? name.slice(rest.length) : name);
      if (isStarter || isNoName(first) || isTitleAlone || isOfALand(name) || first.length < 2)
        return [];
      break;
    }
    if (title === undefined) isAtStart = false;
    if (/^(?:of|for|de|the)\s/.test(name)) return [];
  }
  const shorter = name
    .replace(/(?:\s+(?:of|for|the|and))+$/, '')
    .replace(/\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, '');
  // "I’ve" and "B4907" are none.
  if (!/^(?:\p{Lu}|al-|el-)/u.test(shorter) || /^(?:I['’]|\p{Lu}\d+$)/u.test(shorter)) return [];
  const isWholeCapitals = shorter.length > 6 && shorter === shorter.toUpperCase();
  if (isWholeCapitals || (candidate.isAtStart && isAtStart && lowerCase.has(shorter.toLowerCase())))
    return [];
  return [{ ...candidate, name: shorter, start, end: start + shorter.length, before, isAtStart }];
}

/** "Queen Margaret Hospital": a title that a body or place is called by, with the name. */
function isCalledAfterTitle(name: string): boolean {
  const last = name.split(/\s+/).at(-1) ?? '';
  return /^(?:King|Queen|Prince|Princess|Saint|Lord|Pope|Cardinal|Bishop)\s/.test(name)
    ? BODY.test(last) || AREA.test(last)
    : false;
}

function isTitle(words: string): boolean {
  return TITLE.exec(`${words} X`)?.[0].length === words.length + 1;
}

/** "Director of National Intelligence" before a name of which the first word is a first name. */
function officeBefore(name: string): string | undefined {
  if (
    !/^(?:Director|Secretary|Minister|Speaker|Commissioner|Chief|Head|Governor)\s+of\s/.test(name)
  )
    return undefined;
  const [person = ''] = /\S+\s+\S+$/.exec(name) ?? [];
  return nlp(person).has('^#FirstName') ? name.slice(0, -person.length) : undefined;
}

/** Whether the first words of a sentence are a name though they are so written nowhere else. */
function isSureAtStart(name: string, after: string): boolean {
  if (/^\p{L}+\s+\p{Lu}/u.test(name) || /^\p{Lu}{2,}$/u.test(name)) return true;
  if (/^['’]s\s/.test(after)) return true;
  if (/^(?:,\s+(?:the|an?|which|who|whose)\s|\s+(?:said|says|told)\b)/.test(after)) {
    return !isOrdinaryWord(name);
  }
  const doc = nlp(name);
  return doc.has('#Person') || doc.has('#Place') || doc.has('#Organization');
}

interface Merged {
  name: string;
  places: Candidate[];
  forms: string[];
}

/** One name for all that are forms of it. */
function merged(candidates: Candidate[]): Merged[] {
  const byKey = Map.groupBy(candidates, ({ name }) => nameKey(name));
  const found: Merged[] = [];
  const longestFirst = [...byKey].sort(([a], [b]) => b.split(' ').length - a.split(' ').length);
  for (const [key, places] of longestFirst) {
    const name = places[0]?.name ?? '';
    const whole = found.find(
      (other) =>
        (isFormOf(key, nameKey(other.name), other.places) && !isNamesake(name, other.name)) ||
        isFirstNameOf(name, other),
    );
    if (whole) {
      whole.places.push(...places);
      whole.forms.push(name);
    } else found.push({ name, places: [...places], forms: [] });
  }
  const first = ({ places }: Merged) => Math.min(...places.map(({ start }) => start));
  return found.sort((a, b) => first(a) - first(b));
}

/** Whether something is called after a person: "Jonas Pell Bridge" is not Jonas Pell. */
function isNamesake(name: string, whole: string): boolean {
  const last = whole.split(/\s+/).at(-1) ?? '';
  const isThing = whole.startsWith(`${name} `) && (AREA.test(last) || BODY.test(last));
  return isThing && name.includes(' ') && nlp(name).has('#Person');
}

/** Whether a name is the first name of somebody, be it that of a country, too. */
function isFirstNameOf(name: string, { name: whole, places }: Merged): boolean {
  return whole.startsWith(`${name} `) && kindOfName(whole, places) === 'person';
}

/** Whether a name is a shorter form of another: its last or first words, or its initials. */
function isFormOf(name: string, whole: string, places: Candidate[] = []): boolean {
  if (name === whole || [' ', '-'].some((sign) => whole.endsWith(sign + name))) return true;
  if (` ${whole} `.includes(` ${name} `)) return !isCountryName(name) && !nlp(name).has('#Place');
  const initials = whole
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|for|the|and|de)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');
  if (name.length >= 2 && name === initials) return true;
  return places.some(
    ({ after }) => nameKey(/^\s+\((\p{Lu}[\p{Lu}\d-]+)\)/u.exec(after)?.[1] ?? '') === name,
  );
}
