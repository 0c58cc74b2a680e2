/** How well a ranked list of pages answers a query; each from 0 to 1. */
export interface Measures {
  /** Of the pages that should come, up to five, the share that is among the first five. */
  recallAt5: number;
  /** One over the place of the first page that should come. */
  reciprocalRank: number;
  /** Normalized discounted cumulative gain of the first ten; the earlier a page is judged, the more it counts. */
  ndcgAt10: number;
}

/**
 * Judges a list of results.
 *
 * @param found the pages found, best first
 * @param wanted the pages that should come, best first; none when nothing should
 */
export function measure(found: string[], wanted: string[]): Measures {
  if (wanted.length === 0) {
    const score = found.length === 0 ? 1 : 0;
    return { recallAt5: score, reciprocalRank: score, ndcgAt10: score };
  }
  const hits = found.slice(0, 5).filter((page) => wanted.includes(page)).length;
  const first = found.findIndex((page) => wanted.includes(page));
  const gainOf = (page: string | undefined) =>
    page === undefined || !wanted.includes(page) ? 0 : page === wanted[0] ? 2 : 1;
  return {
    recallAt5: hits / Math.min(5, wanted.length),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    ndcgAt10: gain(found.slice(0, 10).map(gainOf)) / gain(wanted.slice(0, 10).map(gainOf)),
  };
}

/** The mean of each measure. */
export function meanOf(measures: Measures[]): Measures {
  const mean = (key: keyof Measures) =>
    measures.reduce((sum, one) => sum + one[key], 0) / measures.length;
  return {
    recallAt5: mean('recallAt5'),
    reciprocalRank: mean('reciprocalRank'),
    ndcgAt10: mean('ndcgAt10'),
  };
}

function gain(gains: number[]): number {
  return gains.reduce((sum, value, index) => sum + value / Math.log2(index + 2), 0);
}
