/** A stretch of years in which there is nothing. */
export interface QuietYears {
  first: number;
  last: number;
}

/**
 * The years of a span in order, each once, with the years between them that are not among them folded
 * into one: 2014, 2015, 2024 is 2014, 2015, { first: 2016, last: 2023 }, 2024.
 */
export function foldYears(years: Iterable<number>): (number | QuietYears)[] {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  return sorted.flatMap((year, index) => {
    const before = sorted[index - 1];
    return before === undefined || before === year - 1
      ? [year]
      : [{ first: before + 1, last: year - 1 }, year];
  });
}
