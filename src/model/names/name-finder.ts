import { fold, type FoldedText } from './fold.ts';

/** A name to look for, and the id of what it names. */
export interface Name {
  id: string;
  name: string;
  /** Whether only these very capitals will do. Acronyms always want theirs: "IS" is never "is". */
  exactCase?: boolean | undefined;
}

/** One place in a text where a name stands: offsets in UTF-16 units, without a possessive 's. */
export interface NameMatch {
  id: string;
  start: number;
  end: number;
}

interface Branch {
  next: Map<string, Branch>;
  /** The names that end here, in folded form with their capitals. */
  names: { id: string; cased: string; exactCase: boolean }[];
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;

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
    const folded = fold(text);
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

/** "IS", "HTS", "U.S.": at most six letters, all of them capitals. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){1,6}$/u.test(name);
}

function longestFrom(
  root: Branch,
  folded: FoldedText,
  start: number,
): { id: string; end: number } | undefined {
  const { cased, lower } = folded;
  let branch: Branch | undefined = root;
  let longest: { id: string; end: number } | undefined;
  for (let at = start; at < lower.length;) {
    const unit = String.fromCodePoint(lower.codePointAt(at) as number);
    branch = branch.next.get(unit);
    if (!branch) break;
    at += unit.length;
    if (branch.names.length === 0 || !endsWord(folded, at)) continue;
    const found = cased.slice(start, at);
    const name = branch.names.find(
      (candidate) => !candidate.exactCase || candidate.cased === found,
    );
    if (name) longest = { id: name.id, end: at };
  }
  return longest;
}

function startsWord({ lower: text, starts }: FoldedText, at: number): boolean {
  if (at === 0) return true;
  if (isInCharacter(starts, at)) return false;
  const before = text[at - 1] as string;
  // "l'Iran" is one word to us; an opening quotation mark before a name is not part of it.
  if (before === "'") return at === 1 || !WORD.test(text[at - 2] as string);
  return !WORD.test(before);
}

function endsWord({ lower: text, starts }: FoldedText, at: number): boolean {
  const after = text[at];
  if (after === undefined) return true;
  if (isInCharacter(starts, at)) return false;
  if (after !== "'") return !WORD.test(after);
  const letter = text[at + 1];
  if (letter === undefined || !WORD.test(letter)) return true;
  const isPossessive =
    letter === 's' && (at + 2 >= text.length || !WORD.test(text[at + 2] as string));
  return isPossessive;
}

/** Whether the units before and after are of one character of the original, such as "…" for "...". */
function isInCharacter(starts: number[], at: number): boolean {
  return starts[at] === starts[at - 1];
}
