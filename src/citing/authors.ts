import type { AuthorName } from '../model/author-name.ts';
import { citing as words } from '../words/index.ts';
import type { CslItem, CslName } from './csl-item.ts';

/** A name as citation programs take it; whole, where it is not known what of it is the family’s. */
export function cslName({ name, family }: AuthorName): CslName {
  if (family === undefined) return { literal: name };
  return { family, given: name.slice(0, -family.length).trim() };
}

/** "Mira Holt". */
export function asPrinted(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** "Holt, Mira": by the family’s name, as lists are ordered. Formats have a comma there, styles that of the language. */
export function byFamily(name: CslName, comma = ', '): string {
  return 'literal' in name ? name.literal : `${name.family}${comma}${name.given}`;
}

/** "Holt, Mira, and Ann Smith"; nothing where nobody is named. */
export function firstByFamily({ author = [] }: CslItem): string | undefined {
  const [first, ...others] = author;
  return (
    first && joined(author, [byFamily(first, words.comma), ...others.map(asPrinted)], words.and)
  );
}

/** "Holt, Mira, et al." where more than two are named. */
export function firstOfMany(item: CslItem): string | undefined {
  const [first, , third] = item.author ?? [];
  return first && third ? byFamily(first, words.comma) + words.etAl : firstByFamily(item);
}

/** "Holt, M., & Smith, A."; nothing where nobody is named. */
export function withInitials({ author = [] }: CslItem): string | undefined {
  if (author.length === 0) return undefined;
  const names = author.map((name) =>
    byFamily('literal' in name ? name : { ...name, given: initials(name.given) }, words.comma),
  );
  return joined(author, names, words.ampersand);
}

/** Of two names the last has a comma before it where the first is turned round. */
function joined(authors: CslName[], names: string[], and: string): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const [first] = authors;
  const isTurned = first && 'family' in first;
  const joint = names.length > 2 || isTurned ? words.serialComma + and : and;
  return names.slice(0, -1).join(words.comma) + joint + last;
}

/** "J.-P." of "Jean-Paul"; what is written small, as "van", stays. */
function initials(given: string): string {
  return given.replaceAll(/(\p{Lu})[^\s-]*/gu, '$1.');
}
