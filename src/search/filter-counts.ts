import { type ArticleMentions, filtered } from './mentions.ts';
import { type Filter, FILTERS, type Query } from './query.ts';

/** How many articles each value of each filter would find. */
export type FilterCounts = Record<Filter, Record<string, number>>;

/**
 * Counts for every value of every filter. The values chosen in a filter leave its own counts as they
 * are, so that one sees what another of them would add; those of all other filters narrow them.
 *
 * @param countsFor the counts of a filter's values among what the other filters let through
 */
export async function filterCounts(
  filters: Query['filters'],
  countsFor: (
    filter: Filter,
    others: Query['filters'],
  ) => Promise<Record<string, number>> | Record<string, number>,
): Promise<FilterCounts> {
  const counts = await Promise.all(
    FILTERS.map(
      async (filter) => [filter, await countsFor(filter, { ...filters, [filter]: [] })] as const,
    ),
  );
  return Object.fromEntries(counts) as FilterCounts;
}

/** The counts of one filter's values among articles, narrowed by the other filters. */
export function countsAmong(
  articles: ArticleMentions[],
  filter: Filter,
  others: Query['filters'],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const article of filtered(articles, others)) {
    for (const value of article.filters[filter] ?? []) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
