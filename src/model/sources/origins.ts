/** What a source derives from, by id; a source that is not in it, or has none, is an origin. */
export type Derivations = ReadonlyMap<string, readonly string[]>;

/**
 * Where the word of a source first comes from: the ends of every chain of derivations, itself when it
 * derives from nothing.
 *
 * @param derivations without a cycle; on one, the way stops where it would turn back
 */
export function originsOf(source: string, derivations: Derivations): Set<string> {
  const origins = new Set<string>();
  const seen = new Set<string>();
  const follow = (at: string) => {
    if (seen.has(at)) return;
    seen.add(at);
    const from = derivations.get(at) ?? [];
    if (from.length === 0) origins.add(at);
    for (const next of from) follow(next);
  };
  follow(source);
  return origins;
}

/**
 * The shortest way from one of several sources to another along derivations, both ends included;
 * nothing when there is none. A source that is among the starts itself is its own way only when no
 * other start leads to it.
 */
export function chainTo(
  target: string,
  starts: Iterable<string>,
  derivations: Derivations,
): string[] | undefined {
  const all = new Set(starts);
  const queue = [...all].filter((start) => start !== target).map((start) => [start]);
  const seen = new Set(queue.flat());
  for (const chain of queue) {
    for (const next of derivations.get(chain.at(-1) ?? '') ?? []) {
      if (next === target) return [...chain, next];
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...chain, next]);
    }
  }
  return all.has(target) ? [target] : undefined;
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
