import { type Desk, deskOf } from '../check/desk.ts';
import { duplicateId } from '../check/rules/duplicate-id.ts';
import { otherScript } from '../check/rules/other-script.ts';
import { sharedName } from '../check/rules/shared-name.ts';
import { unreadableName } from '../check/rules/unreadable-name.ts';
import { parseContent } from '../files/parse-content.ts';
import type { Content } from '../files/read-content.ts';
import type { CollectionName } from '../model/schemas/index.ts';
import { type NewMatch, newMatches } from './new-matches.ts';

/** What comes of names when they are tried. */
export interface Trial {
  /** Why they cannot be taken. */
  faults: string[];
  matches: NewMatch[];
  /** The content with them. */
  content: Content;
}

const RULES = [unreadableName, sharedName, otherScript, duplicateId];

/**
 * Tries what becomes of a desk when a file of it says something else, or is new.
 *
 * @param content as it is
 * @param text of the file, as it would be
 */
export function namesTried(
  content: Content,
  path: string,
  collection: CollectionName,
  text: string,
): Trial {
  const file = parseContent(path, collection, new TextEncoder().encode(text));
  // At the end, so that of two files with one name it is this one that is told.
  const tried = { ...content, files: [...content.files.filter((one) => one.path !== path), file] };
  const [before, after] = [deskOf(content), deskOf(tried)];
  const known = new Set(faultsOf(before, path));
  return {
    faults: faultsOf(after, path).filter((fault) => !known.has(fault)),
    matches: newMatches(before, after, file.id),
    content: tried,
  };
}

function faultsOf(desk: Desk, path: string): string[] {
  return RULES.flatMap((rule) => rule.check(desk))
    .filter((found) => found.path === path)
    .map(({ message }) => message);
}
