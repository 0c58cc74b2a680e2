import type { Knowledge } from './knowledge.ts';

/** A comparison that an original may belong to. */
export interface ProposedComparison {
  comparison: string;
  why: string;
}

const LEAST_SHARE = 0.4;
const LEAST_SHARED = 3;

/**
 * The comparisons of which an article tells the same events as an original, or names much of the same.
 *
 * @param events the ids of the events that the original tells of
 * @param things the ids of what it names
 */
export function comparisonsFor(
  events: ReadonlySet<string>,
  things: ReadonlySet<string>,
  { articles, comparisons }: Pick<Knowledge, 'articles' | 'comparisons'>,
): ProposedComparison[] {
  return comparisons.flatMap(({ id, articles: compared }) => {
    const members = articles.filter((article) => compared.includes(article.id));
    const told = new Set(members.flatMap((article) => article.events)).intersection(events);
    if (told.size > 0)
      return [{ comparison: id, why: `Its articles tell of ${[...told].join(', ')}.` }];
    const alike = members.find(({ entities }) => {
      const shared = new Set(entities).intersection(things).size;
      const all = new Set(entities).union(things).size;
      return shared >= LEAST_SHARED && shared / all >= LEAST_SHARE;
    });
    return alike
      ? [{ comparison: id, why: `Its article ${alike.id} names much of the same.` }]
      : [];
  });
}
