/** Lines that only one of two texts has at a place. */
export interface LineDifference {
  /** Counted from 1, in the second text. */
  line: number;
  gone: string[];
  come: string[];
}

/** Where two texts differ, line by line, from the first to the second. */
export function lineDifferences(one: string, other: string): LineDifference[] {
  const [before, after] = [one.split(/\r?\n/), other.split(/\r?\n/)];
  const common = commonLines(before, after);
  const differences: LineDifference[] = [];
  let [at, now] = [0, 0];
  for (const [from, to] of [...common, [before.length, after.length] as const]) {
    const [gone, come] = [before.slice(at, from), after.slice(now, to)];
    if (gone.length > 0 || come.length > 0) differences.push({ line: now + 1, gone, come });
    [at, now] = [from + 1, to + 1];
  }
  return differences;
}

/** The longest row of lines that both have, in their order: where each stands. */
function commonLines(before: string[], after: string[]): (readonly [number, number])[] {
  const lengths = before.map(() => new Uint32Array(after.length + 1));
  const lengthAt = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    const row = lengths[i];
    for (let j = after.length - 1; row && j >= 0; j--) {
      row[j] =
        before[i] === after[j]
          ? lengthAt(i + 1, j + 1) + 1
          : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) pairs.push([i++, j++]);
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
