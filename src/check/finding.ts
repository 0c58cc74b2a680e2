import type { Position } from '../files/content-file.ts';
import type { RuleId } from './rules.ts';

/** One mistake: the rule that it breaks, where, and a sentence that says what to do. */
export interface Finding {
  rule: RuleId;
  /** From the project's root: `content/articles/a.md`. */
  path: string;
  at: Position;
  message: string;
}
