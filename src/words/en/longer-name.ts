import {
  CALENDAR,
  OF_PLACES,
  OPENERS,
  ORDINALS,
  PREFIXES,
  REGIONS,
  TITLES,
} from './beside-names.ts';
import {
  COMPOUND_ADJECTIVE,
  compoundName,
  isAcronym,
  type NameInText,
  OF_PEOPLE,
  POSSESSIVE,
  REACH,
} from './compound-name.ts';
import { FIRST_NAMES_LIKE_WORDS, MODALS } from './first-names.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’-]*`;
const PARTICLES = String.raw`(?:(?:abu|al|an|ar|as|ash|at|bin|bint|da|de|del|der|di|el|ibn|la|le|ul|van|von)[-\s]\s*)*`;
/** The capitalized word before a name, or an initial: "Asma al-", "George W. ". */
const BEFORE = new RegExp(
  String.raw`(?<word>(?<![\p{L}\p{M}\p{N}.'’-])(?:\p{Lu}\.|${WORD}))\s+${PARTICLES}$`,
  'u',
);
/** The capitalized words and initials after a name: " G. Harding". */
const PART = String.raw`(?:(?:\p{Lu}\.)+|${WORD})`;
const AFTER = new RegExp(String.raw`^\s+(?<words>${PART}(?:\s+${PART})*)`, 'u');
/** What leads to a name as an office does: "Director of National Intelligence ", "Chief of the General Staff ". */
const OFFICE = new RegExp(String.raw`(?:(?:${WORD}|and|for|of|the|to)\s+)+${PARTICLES}$`, 'u');
const SENTENCE_START = /(?:^|[.!?…:]["'”’»)\]]*\s|["“‘«([—–])\s*$/u;
const QUESTION = /^(?:[^.?!]|(?<=\p{Lu})\.|\.(?!\s+\p{Lu}|\s*$))*\?/u;
/** What leads to a month, and seldom to a person: "in April", "since last May", "the 24 June". */
const LEADS_TO_MONTH =
  /(?:\d|\b(?:during|each|early|every|in|last|late|mid|next|since|this|through|till|until)[\s-])\s*$/iu;
/** "D.C.", "U.K." */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

/** So far goes the sentence that may be a question. */
const LONGEST_SENTENCE = 1000;

/** Whether what stands between two offsets is known to be something else. */
type IsTaken = (start: number, end: number) => boolean;

/**
 * The longer name that a name seems to be a part of: "Clara Schumann" of "Schumann", "George Washington
 * University" of "Washington", "Ulan-Contra" of "Ulan". Titles, days and words that are capitalized because
 * they open a sentence are no part of a name; a war or an airport of a place is still of that place.
 *
 * @param known words that stand in lower case somewhere, in lower case
 * @param isTaken whether what stands between two offsets is known to be something else
 * @returns the whole name as it is written; nothing where the name stands by itself
 */
export function longerName(
  text: string,
  name: NameInText,
  known: ReadonlySet<string>,
  isTaken: IsTaken,
): string | undefined {
  const { start, end, isAdjective, isOfPlace } = name;
  const words = text.slice(start, end);
  if (!/^(?:\p{Ll}{2,3}[-\s])?\p{Lu}/u.test(words)) return undefined;
  const compound = compoundName(text, name, isTaken);
  if (compound !== undefined) return compound;
  const from = isTitle(words.split(/\s/)[0] ?? '')
    ? undefined
    : startBefore(text, start, isAdjective, known, isTaken);
  const to = isAdjective ? undefined : endAfter(text, end, isTaken);
  const isLonger =
    from !== undefined || (to !== undefined && !(isOfPlace && isOfPlaces(text.slice(end, to))));
  return isLonger ? text.slice(from ?? start, to ?? end) : undefined;
}

function startBefore(
  text: string,
  start: number,
  isAdjective: boolean,
  known: ReadonlySet<string>,
  isTaken: IsTaken,
): number | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const { index: at = 0, groups = {} } = BEFORE.exec(before) ?? {};
  const index = start - before.length + at;
  const { word } = groups;
  if (word === undefined || isTaken(index, index + word.length)) return undefined;
  const isOfOffice = (OFFICE.exec(before)?.[0] ?? '').split(/[\s-]+/).some(isTitle);
  const isNoName =
    isOpener(text, index, word, known) ||
    isOfOffice ||
    isDate(text, index, word) ||
    ORDINALS.has(word.toLowerCase()) ||
    isAcronym(word) ||
    POSSESSIVE.test(word) ||
    COMPOUND_ADJECTIVE.test(word) ||
    (word.includes('-') && PREFIXES.has(word.toLowerCase().split('-')[0] ?? '')) ||
    (isAdjective && OF_PEOPLE.test(word));
  if (isNoName) return undefined;
  return startBefore(text, index, isAdjective, known, isTaken) ?? index;
}

/** Whether a word is capitalized only because it opens a sentence. */
function isOpener(text: string, at: number, word: string, known: ReadonlySet<string>): boolean {
  if (!SENTENCE_START.test(text.slice(Math.max(0, at - REACH), at))) return false;
  const lower = word.toLowerCase();
  if (MODALS.has(lower)) return QUESTION.test(text.slice(at, at + LONGEST_SENTENCE));
  if (FIRST_NAMES_LIKE_WORDS.has(lower)) return false;
  return (
    OPENERS.has(lower) ||
    known.has(lower) ||
    lower.endsWith('ly') ||
    // "Backing", not "Ming"
    /[aeiouy].*ing$/.test(lower)
  );
}

function isDate(text: string, at: number, word: string): boolean {
  const lower = word.toLowerCase();
  if (!CALENDAR.has(lower)) return false;
  return (
    !FIRST_NAMES_LIKE_WORDS.has(lower) ||
    LEADS_TO_MONTH.test(text.slice(Math.max(0, at - REACH), at))
  );
}

function endAfter(text: string, end: number, isTaken: IsTaken): number | undefined {
  if (text[end - 1] === '.') return undefined;
  const { 0: whole = '', groups = {} } = AFTER.exec(text.slice(end, end + REACH)) ?? {};
  const { words = '' } = groups;
  const [first = '', ...others] = words.split(/\s+/);
  const lower = first.toLowerCase();
  const at = end + whole.length - words.length;
  const isNoName =
    words === '' ||
    lower === 'i' ||
    CALENDAR.has(lower) ||
    REGIONS.has(lower) ||
    INITIALS.test(first) ||
    [first, ...others].some(isTitle) ||
    isTaken(at, at + first.length);
  return isNoName ? undefined : end + whole.length;
}

/** Whether words end in what a place has: "International Airport". */
function isOfPlaces(words: string): boolean {
  const last = words.trim().split(/\s+/).at(-1) ?? '';
  return OF_PLACES.has(last.replace(POSSESSIVE, '').toLowerCase());
}

function isTitle(word: string): boolean {
  return TITLES.has(word.replace(/\.$/, '').toLowerCase());
}
