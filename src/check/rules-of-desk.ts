import type { Rule } from './rule.ts';

/** One for all copies of this module: Astro reads its configuration and the content apart. */
const KEY = Symbol.for('deconflict:rules-of-desk');
const shared = globalThis as { [KEY]?: readonly Rule[] };
const NONE: readonly Rule[] = [];

/** The rules that a desk adds to ours. */
export function rulesOfDesk(): readonly Rule[] {
  return shared[KEY] ?? NONE;
}

/** Has every check from now on go by these rules of a desk, too. */
export function addRules(rules: readonly Rule[]): void {
  shared[KEY] = rules;
}
