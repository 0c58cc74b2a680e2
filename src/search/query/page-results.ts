import { META } from '../../model/index-fields.ts';
import { nameFinder } from '../../model/names/name-finder.ts';
import { PAGE_KIND_WORDS } from '../../words/index.ts';
import type { PageFragment } from './full-text.ts';
import { type PassageResult, passageResults, type Sought } from './passage-results.ts';
import { writtenFor } from './terms.ts';
import type { Thing } from './things.ts';
import type { PageFound, SettledWish } from './wishes.ts';

/** A page that answers a query, with its text loaded. */
export interface PageResult {
  page: PageFragment;
  /** Those with most of what was asked for first. */
  passages: PassageResult[];
  /** The words of the query that it has not. */
  missing: string[];
}

/** What makes a page that is found a result: its text, and where in it what is sought stands. */
export function resultsFor(
  things: Thing[],
  wishes: SettledWish[],
): (found: PageFound) => Promise<PageResult> {
  const sought = things.length > 0 ? wishes : wishes.slice(0, 1);
  const terms = new Set(sought.flatMap(({ demand }) => demand.terms));
  const findNames = nameFinder(
    things.flatMap(({ id, names, demonyms, exactCase }) =>
      [...names, ...demonyms].map((name) => ({
        id,
        name,
        ...(exactCase?.includes(name) && { exactCase: true }),
      })),
    ),
  );
  const find: Sought['find'] = (text) => [...findNames(text), ...writtenFor(terms, text)];
  return async ({ page, missing }) => {
    const fragment = await page.data();
    const passages = passageResults(fragment, page.words, { terms: [...terms], find });
    return { page: fragment, missing, passages };
  };
}

/**
 * Orders results: first those that lack least, then those with most in one passage, then articles before
 * what we made of them and that before pages about the site, then those with a word just as it was typed.
 *
 * @param text what was typed; nothing where names stand for it
 */
export function byMostAsked(text: string): (a: PageResult, b: PageResult) => number {
  const typed = new Set(text.split(/\s+/));
  const termsIn = ({ passages }: PageResult) => passages[0]?.terms ?? 0;
  const hasAsTyped = ({ passages }: PageResult) =>
    Number(
      passages.some(({ text, marks }) => marks.some((mark) => typed.has(text.slice(...mark)))),
    );
  return (a, b) =>
    a.missing.length - b.missing.length ||
    termsIn(b) - termsIn(a) ||
    placeOf(a) - placeOf(b) ||
    hasAsTyped(b) - hasAsTyped(a);
}

function placeOf({ page }: PageResult): number {
  const kind = page.meta[META.kind];
  return kind === PAGE_KIND_WORDS.article ? 0 : kind === PAGE_KIND_WORDS.about ? 2 : 1;
}
