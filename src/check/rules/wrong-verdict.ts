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
    return judgedPoints(desk).flatMap(({ file, index, possible, stated }) =>
      stated === undefined || possible.length === 0 || possible.includes(stated)
        ? []
        : [
            {
              path: file.path,
              at: file.positionOf(['points', index, 'verdict']),
              message: `The answers do not make it "${stated}", but ${possible.join(' or ')}. Correct an answer or the verdict${possible.length === 1 ? ', or leave the verdict out' : ''}.`,
            },
          ],
    );
  },
};
