import { textsMatching } from '../../model/fields.ts';
import { outletsIn } from '../outlets.ts';
import type { Rule } from '../rule.ts';

/** Whose word an outlet passes on is said by the article that has it from there. */
export const wordOfOutlet: Rule = {
  id: 'word-of-outlet',
  severity: 'error',
  why: 'An outlet has its word from others piece by piece: what holds of one report would be said of all.',
  example: {
    path: 'content/sources/the-daily.yaml',
    right: 'kind: outlet\n',
    wrong: 'kind: outlet\nderivedFrom: [the-weekly]\n',
  },
  check({ files }) {
    return outletsIn(files)
      .filter(({ data }) => textsMatching(data, ['derivedFrom', '*']).length > 0)
      .map((file) => ({
        path: file.path,
        at: file.positionOf(['derivedFrom'], { key: true }),
        message:
          'This would hold of every report of the outlet. Take it away, and say it in the article, where the outlet stands under "sources": "derivedFrom" of that entry holds there alone.',
      }));
  },
};
