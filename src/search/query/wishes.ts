import type { Filters } from '../../model/filters.ts';
import type { Demand, FoundPage, FullText, Known } from './full-text.ts';
import type { Term } from './terms.ts';

/** What a page should have and not have. */
export interface Wish {
  terms: Term[];
  phrases: string[];
  without: string[];
}

/** A wish in the words of the index. */
export interface SettledWish {
  /** What the index can be asked for: its terms are those of `terms`. */
  demand: Demand;
  terms: { label: string; word: string; known: Known }[];
  /** The labels of the terms that no page has. */
  unknown: string[];
}

/** A page that is found, and what it lacks of what was asked for. */
export interface PageFound {
  page: FoundPage;
  missing: string[];
}

/** A wish for more terms is not tried without each of them. */
const MOST_TERMS_LEFT_OUT = 6;

/** Says a wish in the words of the index: of each term the first that some page has. */
export async function settle(fullText: FullText, wish: Wish): Promise<SettledWish> {
  const settled = await Promise.all(
    wish.terms.map(async ({ label, words }) => {
      for (const word of words) {
        const known = await fullText.knownAs(word);
        if (known !== 'unknown') return { label, word, known };
      }
      return label;
    }),
  );
  const terms = settled.filter((term) => typeof term !== 'string');
  return {
    demand: { ...wish, terms: terms.map(({ word }) => word) },
    terms,
    unknown: settled.filter((term) => typeof term === 'string'),
  };
}

/** Whether some page has some of what is wished for. */
export function isPartlyKnown({ demand }: SettledWish): boolean {
  return demand.terms.length > 0 || demand.phrases.length > 0;
}

/** The pages that have all that is wished for, best first. */
export async function pagesWithAll(
  fullText: FullText,
  { demand, unknown }: SettledWish,
  filters: Filters,
): Promise<PageFound[]> {
  if (unknown.length > 0) return [];
  const pages = await fullText.pagesFor(demand, filters);
  return pages.map((page) => ({ page, missing: [] }));
}

/**
 * The pages that have most of what is wished for: they lack one of the terms that some page has, and those
 * that no page has. Best first, none twice.
 *
 * @param whole the pages that have all of it, which are none of them
 */
export async function pagesWithMost(
  fullText: FullText,
  wishes: SettledWish[],
  filters: Filters,
  whole: PageFound[],
): Promise<PageFound[]> {
  const searches = wishes.flatMap((wish) =>
    shortened(wish).map(async ({ demand, missing }) => {
      const pages = await fullText.pagesFor(demand, filters);
      return pages.map((page): PageFound => ({ page, missing }));
    }),
  );
  const bestFirst = (await Promise.all(searches))
    .flat()
    .sort((a, b) => a.missing.length - b.missing.length || b.page.score - a.page.score);
  const taken = new Set(whole.map(({ page }) => page.id));
  return bestFirst.filter(({ page }) => {
    const isNew = !taken.has(page.id);
    taken.add(page.id);
    return isNew;
  });
}

/** What is left of a wish without the terms that no page has, and without one more. */
function shortened(wish: SettledWish): { demand: Demand; missing: string[] }[] {
  const { demand, terms, unknown } = wish;
  const canLeaveOut = terms.length > 1 && terms.length <= MOST_TERMS_LEFT_OUT;
  return [
    ...(unknown.length > 0 && isPartlyKnown(wish) ? [{ demand, missing: unknown }] : []),
    ...(canLeaveOut ? terms : []).map((left) => ({
      demand: {
        ...demand,
        terms: terms.filter((term) => term !== left).map(({ word }) => word),
      },
      missing: [left.label, ...unknown],
    })),
  ];
}
