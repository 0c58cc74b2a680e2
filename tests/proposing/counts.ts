/** How many of some kind of thing were wanted, found, and both. */
export interface Counts {
  wanted: number;
  found: number;
  right: number;
}

/**
 * Counts in which each thing found serves one thing wanted.
 *
 * @param isJudged whether a thing that serves none is wrong; else it does not count
 */
export function countsOf<Wanted, Found>(
  wanted: Wanted[],
  found: Found[],
  isSame: (wanted: Wanted, found: Found) => boolean,
  isJudged: (found: Found) => boolean = () => true,
): Counts & { missed: Wanted[]; wrong: Found[]; pairs: [Wanted, Found][] } {
  const left = [...found];
  const missed: Wanted[] = [];
  const pairs: [Wanted, Found][] = [];
  for (const one of wanted) {
    const at = left.findIndex((other) => isSame(one, other));
    if (at < 0) missed.push(one);
    else pairs.push([one, ...left.splice(at, 1)] as [Wanted, Found]);
  }
  const wrong = left.filter(isJudged);
  const right = pairs.length;
  return { wanted: wanted.length, found: right + wrong.length, right, missed, wrong, pairs };
}

/** The counts of several texts together. */
export function sumOf(counts: Counts[]): Counts {
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0);
  return { wanted: sum('wanted'), found: sum('found'), right: sum('right') };
}

/** Of what was found, the share that was wanted; 1 where nothing was found. */
export function precisionOf({ found, right }: Counts): number {
  return found === 0 ? 1 : right / found;
}

/** Of what was wanted, the share that was found; 1 where nothing was wanted. */
export function recallOf({ wanted, right }: Counts): number {
  return wanted === 0 ? 1 : right / wanted;
}
