import type { Rule } from '../rule.ts';
import { judgedPoints } from '../verdicts.ts';

/** A verdict that is stated is the one that follows. */
export const wrongVerdict: Rule = {
  id: 'wrong-verdict',
  severity: 'error',
  why: 'A verdict follows from the answers; one that does not would mislead.',
  example: {
    path: 'content/comparisons/both.yaml',
    right: 'question: What?',
    wrong: 'question: What?\n    verdict: agree',
  },
  check(desk) {
    return judgedPoints(desk).flatMap(({ file, index, derived, stated }) =>
      derived === undefined || stated === undefined || stated === derived
        ? []
        : [
            {
              path: file.path,
              at: file.positionOf(['points', index, 'verdict']),
              message: `The answers make it "${derived}", not "${stated}". Correct an answer, or leave the verdict out.`,
            },
          ],
    );
  },
};
