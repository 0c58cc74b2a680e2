/** What a source derives from, by id; a source that is not in it, or has none, is an origin. */
export type Derivations = ReadonlyMap<string, readonly string[]>;

/**
 * Where the word of a source first comes from: the ends of every chain of derivations, itself when it
 * derives from nothing.
 *
 * @param derivations without a cycle; on one, the way stops where it would turn back. Of several, all hold
 */
export function originsOf(source: string, ...derivations: Derivations[]): Set<string> {
  const all = [source, ...carriedBy(source, ...derivations)];
  return new Set(all.filter((at) => derivedFrom(at, derivations).length === 0));
}

/** Everyone whose word a source carries, however far back, the nearest first; not itself. */
export function carriedBy(source: string, ...derivations: Derivations[]): Set<string> {
  const carried = new Set([source]);
  // What is added meanwhile is followed, too.
  for (const at of carried) for (const from of derivedFrom(at, derivations)) carried.add(from);
  carried.delete(source);
  return carried;
}

/**
 * The shortest way from one of several sources to another along derivations, both ends included;
 * nothing when there is none. A source that is among the starts itself is its own way only when no
 * other start leads to it.
 */
export function chainTo(
  target: string,
  starts: Iterable<string>,
  ...derivations: Derivations[]
): string[] | undefined {
  const all = new Set(starts);
  const queue = [...all].filter((start) => start !== target).map((start) => [start]);
  const seen = new Set(queue.flat());
  for (const chain of queue) {
    for (const next of derivedFrom(chain.at(-1) ?? '', derivations)) {
      if (next === target) return [...chain, next];
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...chain, next]);
    }
  }
  return all.has(target) ? [target] : undefined;
}

function derivedFrom(source: string, derivations: Derivations[]): string[] {
  return derivations.flatMap((known) => known.get(source) ?? []);
}

/** The cycles among derivations, each as the ids along it, told once, from its first id in order. */
export function cyclesIn(derivations: Derivations): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const follow = (at: string, way: string[]) => {
    const turn = way.indexOf(at);
    if (turn >= 0) cycles.push(way.slice(turn));
    if (turn >= 0 || done.has(at)) return;
    for (const next of derivations.get(at) ?? []) follow(next, [...way, at]);
    done.add(at);
  };
  for (const source of derivations.keys()) follow(source, []);
  return cycles;
}
