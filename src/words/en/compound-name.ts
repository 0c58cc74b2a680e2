import { HYPHENS } from '../../model/names/fold.ts';
import { CALENDAR, OF_PLACES, OTHER_LANDS, PREFIXES, TITLES } from './beside-names.ts';

/** A name in an English text, and how it may stand beside capitalized words without being part of them. */
export interface NameInText {
  start: number;
  end: number;
  /** Whether it stands before nouns as an adjective does: "Oreli", "US". */
  isAdjective: boolean;
  /** Whether it is that of a country or a place. */
  isOfPlace: boolean;
}

/** "Breton Welsh", "Basque Catalan": two peoples or faiths are not one name. */
export const OF_PEOPLE = /(?:ab|an|ese|i|ia|ic|im|ish|ist|ite)$/u;
export const POSSESSIVE = /['’]s?$/u;
export const COMPOUND_ADJECTIVE = /-\p{Ll}+(?:ed|ing)$|-(?:based|born|led|made|run)$/u;

/** So far from a name its longer form can reach, in UTF-16 units; a text has thousands of names. */
export const REACH = 200;

const HYPHEN = HYPHENS.source;
const PART = String.raw`[\p{L}\p{M}\p{N}.'’]*[\p{L}\p{M}\p{N}]`;
const PARTS_BEFORE = new RegExp(`(?:${PART}\\.?${HYPHEN})+$`, 'u');
const PARTS_AFTER = new RegExp(`^(?:${HYPHEN}${PART})+`, 'u');
/** "Led", "Backed" where all words have capitals, as in a title. */
const END_OF_ADJECTIVE = /(?:ed|ing)$|^(?:based|born|era|free|led|made|run|style|wide)$/u;
const ARTICLE = /^[AE][lnrsdtz]h?$/u;

const LANDS = new Set([...OTHER_LANDS, ...regionNames()]);

/**
 * The compound that a name is only a part of: "Ulan-Contra", "GGGD-K", "Washington-on-the-Brazos". The
 * other part has a capital or digits and is no adjective, prefix, title or other party: "Oreli-Turkish",
 * "Anti-GGGD", "US-China".
 *
 * @param isTaken whether what stands between two offsets is known to be something else
 * @returns the whole compound as it is written; nothing where there is none
 */
export function compoundName(
  text: string,
  name: NameInText,
  isTaken: (start: number, end: number) => boolean,
): string | undefined {
  const { start, end } = name;
  const [before = ''] = PARTS_BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  const [after = ''] = PARTS_AFTER.exec(text.slice(end, end + REACH)) ?? [];
  const from = start - before.length;
  const partsIn = (words: string, offset: number) =>
    [...words.matchAll(new RegExp(PART, 'gu'))].filter(
      ({ 0: part, index }) => !isTaken(offset + index, offset + index + part.length),
    );
  const isLonger =
    partsIn(before, from).some(({ 0: part }) => isOfName(part, name, text, 'before')) ||
    partsIn(after, end).some(({ 0: part }) => isOfName(part, name, text, 'after'));
  return isLonger ? text.slice(from, end + after.replace(POSSESSIVE, '').length) : undefined;
}

function isOfName(
  written: string,
  { start, end, isAdjective, isOfPlace }: NameInText,
  text: string,
  where: 'before' | 'after',
): boolean {
  const part = written.replace(POSSESSIVE, '');
  const lower = part.toLowerCase();
  if (where === 'after' && /^\p{N}/u.test(part)) return true;
  const isOtherParty =
    (isOfPlace && LANDS.has(lower)) ||
    (isAcronym(part) && part.length > 1 && (isAdjective || !isAcronym(text.slice(start, end)))) ||
    // "Turkish", and "Franco-" before it
    (isAdjective && (OF_PEOPLE.test(part) || part.endsWith('o')));
  const isNoName =
    !/^\p{Lu}/u.test(part) ||
    isOtherParty ||
    TITLES.has(lower) ||
    CALENDAR.has(lower) ||
    END_OF_ADJECTIVE.test(lower) ||
    (where === 'before' && (PREFIXES.has(lower) || ARTICLE.test(part))) ||
    (isOfPlace && OF_PLACES.has(lower));
  return !isNoName;
}

/** "CIA", "MPs", "U.K." */
export function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}+s?|(?:\p{Lu}\.){2,})$/u.test(word);
}

function regionNames(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return letters.flatMap((one) =>
    letters.flatMap((other) => names.of(one + other)?.toLowerCase() ?? []),
  );
}
