import type { Rule } from '../rule.ts';
import { judgedPoints } from '../verdicts.ts';

/** A verdict that does not follow from the answers is stated. */
export const missingVerdict: Rule = {
  id: 'missing-verdict',
  severity: 'error',
  why: 'A row without a verdict leaves the reader to compare.',
  example: {
    path: 'content/comparisons/both.yaml',
    right: 'other: silent',
    wrong: 'other: { text: It was not., passage: told }',
  },
  check(desk) {
    return judgedPoints(desk)
      .filter(({ possible, stated }) => possible.length !== 1 && stated === undefined)
      .map(({ file, index, possible }) => ({
        path: file.path,
        at: file.positionOf(['points', index, 'question']),
        message:
          possible.length === 0
            ? 'No article speaks to this question. Take it out.'
            : `How the answers stand to each other does not follow from them. State the "verdict": ${possible.join(', ')}.`,
      }));
  },
};
