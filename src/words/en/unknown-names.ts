import { CALENDAR, OPENERS, TITLES } from './beside-names.ts';

/** Where a name stands that is not known: offsets in UTF-16 units. */
export interface UnknownName {
  name: string;
  start: number;
}

const WORD = String.raw`\p{Lu}[\p{Ll}\p{M}’'-]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?`;
const JOINT = String.raw`(?:of|for|of the|for the|and|al|el|de|der|von|van|bin|ibn)`;
/** Two capitalized words and more, with the small ones between them; or an acronym of three letters and more. */
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}.’'-])(?:${WORD}(?:\s+(?:${JOINT}[\s-]+)?${WORD})+|\p{Lu}{3,6})(?![\p{L}\p{M}\p{N}-])`,
  'gu',
);
const SENTENCE_START = /(?:^|[.!?…:]["'”’»)\]]*\s+|["“‘«([—–]\s*)$/u;

/** Stands for each character of what is known. */
const KNOWN = '\0';
const BESIDE_KNOWN = { before: /\0['’]?s?[\s-]*$/u, after: /^[\s-]*\0/u };

/**
 * What looks like a name in an English text and is none that is known: capitalized words that stand together inside a
 * sentence, and acronyms. What stands at the start of a sentence loses its first word; what stands right beside a
 * known name is a part of a longer one, and no office is a name.
 *
 * @param known where names stand that are known
 */
export function unknownNames(
  text: string,
  known: readonly { start: number; end: number }[],
): UnknownName[] {
  const rest = known.reduce(
    (words, { start, end }) => words.slice(0, start) + KNOWN.repeat(end - start) + words.slice(end),
    text,
  );
  return [...rest.matchAll(RUN)].flatMap(({ 0: found, index }) => {
    const [before, after] = [rest.slice(0, index), rest.slice(index + found.length)];
    if (BESIDE_KNOWN.before.test(before) || BESIDE_KNOWN.after.test(after)) return [];
    const { name, start } = withoutTitles(found, index, SENTENCE_START.test(before));
    const last = name.split(/\s/).at(-1) ?? '';
    const isName =
      /^\p{Lu}{3,}$/u.test(name) || (/\s/.test(name) && !TITLES.has(last.toLowerCase()));
    return isName ? [{ name, start }] : [];
  });
}

/** Without titles, days and the word that opens a sentence. */
function withoutTitles(found: string, index: number, isFirst: boolean): UnknownName {
  const [first = ''] = found.split(/\s/);
  const lower = first.toLowerCase();
  const goes = isFirst || TITLES.has(lower) || CALENDAR.has(lower) || OPENERS.has(lower);
  if (!goes || first === found) return { name: goes ? '' : found, start: index };
  const rest = found.slice(first.length).replace(/^\s+(?:\p{Ll}+\s+)*/u, '');
  return withoutTitles(rest, index + found.length - rest.length, false);
}
