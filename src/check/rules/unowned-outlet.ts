import { textsMatching } from '../../model/fields.ts';
import { NOT_FOUND } from '../../model/own-words.ts';
import { outletsIn } from '../outlets.ts';
import type { Rule } from '../rule.ts';

/** Of every outlet it is said who is behind it, or that nothing was found. */
export const unownedOutlet: Rule = {
  id: 'unowned-outlet',
  severity: 'warning',
  why: 'To say of one outlet only to whom it is close would be unfair.',
  example: {
    path: 'content/sources/the-daily.yaml',
    right: 'ownership: not-found\n',
    wrong: '',
  },
  check({ files }) {
    return outletsIn(files)
      .filter(({ data }) => textsMatching(data, ['ownership']).length === 0)
      .map((file) => ({
        path: file.path,
        at: file.positionOf(['kind']),
        message: `Nothing says who owns or runs the outlet. Say it under "ownership", with its reference, or "ownership: ${NOT_FOUND}" when you have looked.`,
      }));
  },
};
