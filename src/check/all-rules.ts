import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { rulesOfDesk } from './rules-of-desk.ts';

/** Our rules, and those that the desk adds to them. */
export function allRules(): Rule[] {
  return [...rules, ...rulesOfDesk()];
}
