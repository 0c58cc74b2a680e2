import { BLANK, fold, type FoldedText } from './fold.ts';

/** A name to look for, and the id of what it names. */
export interface Name {
  id: string;
  name: string;
  /** Whether only these very capitals will do. Acronyms always want theirs: "GG" is never "is". */
  exactCase?: boolean | undefined;
}

/** One place in a text where a name stands: offsets in UTF-16 units, without a possessive 's. */
export interface NameMatch {
  id: string;
  start: number;
  end: number;
}

/** Folded text with the text it came from. */
interface SearchedText extends FoldedText {
  text: string;
}

interface Branch {
  next: Map<string, Branch>;
  /** The names that end here, in folded form with their capitals. */
  names: { id: string; cased: string; exactCase: boolean }[];
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** Raised or circled letters and digits: beside a name they call for a note. */
const NOTE_SIGN = /[ª²³¹º\u02B0-\u02B8\u02E1-\u02E3\u1D2C-\u1D61\u2070-\u207F\u2460-\u24FF]/;

/**
 * Prepares a search for many names at once. The leftmost name wins, and of those that start at one
 * place the longest; names match whole words, whatever their diacritics and apostrophes. Looking
 * takes time in proportion to the text's length times that of the longest name, however many names
 * there are.
 *
 * @returns a function from a text to its matches, in order and not overlapping
 */
export function nameFinder(names: Iterable<Name>): (text: string) => NameMatch[] {
  const root: Branch = { next: new Map(), names: [] };
  for (const { id, name, exactCase } of names) {
    const { cased, lower } = fold(name);
    let branch = root;
    for (const unit of lower.trim()) {
      let next = branch.next.get(unit);
      if (!next) branch.next.set(unit, (next = { next: new Map(), names: [] }));
      branch = next;
    }
    if (branch !== root) {
      branch.names.push({ id, cased: cased.trim(), exactCase: exactCase ?? isAcronym(name) });
    }
  }

  return (text) => {
    const folded = { ...fold(text), text };
    const matches: NameMatch[] = [];
    let at = 0;
    while (at < folded.lower.length) {
      const match = startsWord(folded, at) ? longestFrom(root, folded, at) : undefined;
      if (!match) {
        at += 1;
        continue;
      }
      matches.push({
        id: match.id,
        start: folded.starts[at] as number,
        end: folded.ends[match.end - 1] as number,
      });
      at = match.end;
    }
    return matches;
  };
}

/** "GG", "HFG", "U.S.": at most six letters, all of them capitals. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){1,6}$/u.test(name);
}

function longestFrom(
  root: Branch,
  searched: SearchedText,
  start: number,
): { id: string; end: number } | undefined {
  const { cased, lower } = searched;
  let branch = root;
  let found = '';
  let longest: { id: string; end: number } | undefined;
  for (let at = start; at < lower.length;) {
    const unit = String.fromCodePoint(lower.codePointAt(at) as number);
    const next = branch.next.get(unit);
    if (!next && !(at > start && BLANK.test(characterAt(searched, at)))) break;
    at += unit.length;
    if (!next) continue;
    branch = next;
    found += cased.slice(at - unit.length, at);
    if (branch.names.length === 0 || !endsWord(searched, at)) continue;
    const name = branch.names.find(
      (candidate) => !candidate.exactCase || candidate.cased === found,
    );
    if (name) longest = { id: name.id, end: at };
  }
  return longest;
}

function startsWord(searched: SearchedText, at: number): boolean {
  if (at === 0) return true;
  if (isInCharacter(searched.starts, at)) return false;
  // "l'Ulan" is one word to us; an opening quotation mark before a name is not part of it.
  if (searched.lower[at - 1] === "'") return at === 1 || !isOfWord(searched, at - 2);
  return !isOfWord(searched, at - 1);
}

function endsWord(searched: SearchedText, at: number): boolean {
  const { lower, starts } = searched;
  if (at >= lower.length) return true;
  if (isInCharacter(starts, at)) return false;
  if (lower[at] !== "'") return !isOfWord(searched, at);
  const isPossessive = lower[at + 1] === 's' && !isOfWord(searched, at + 2);
  return isPossessive || !isOfWord(searched, at + 1);
}

/** Whether what stands at a place is part of a word; a sign that calls for a note is none. */
function isOfWord(searched: SearchedText, at: number): boolean {
  const unit = searched.lower[at];
  return unit !== undefined && WORD.test(unit) && !NOTE_SIGN.test(characterAt(searched, at));
}

/** The unit of the original that a folded one begins at. */
function characterAt({ text, starts }: SearchedText, at: number): string {
  return text[starts[at] as number] as string;
}

/** Whether the units before and after are of one character of the original, such as "…" for "...". */
function isInCharacter(starts: number[], at: number): boolean {
  return starts[at] === starts[at - 1];
}
