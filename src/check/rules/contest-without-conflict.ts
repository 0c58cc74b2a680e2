import { fieldsMatching, textsMatching } from '../../model/fields.ts';
import type { Rule } from '../rule.ts';

/** Only on a point in conflict do articles contest an event. */
export const contestWithoutConflict: Rule = {
  id: 'contest-without-conflict',
  severity: 'error',
  why: 'An event is shown as contested only where articles cannot all be right.',
  example: {
    path: 'content/comparisons/both.yaml',
    right: '  - question: What?\n',
    wrong: '  - question: What?\n    contests: [announcement]\n',
  },
  check({ files }) {
    return files.flatMap((file) =>
      fieldsMatching(file.data, ['points', '*', 'contests']).flatMap(({ field }) => {
        const point = field.slice(0, -1);
        const verdict = textsMatching(file.data, [...point, 'verdict'])[0]?.value;
        if (verdict === 'conflict') return [];
        return [
          {
            path: file.path,
            at: file.positionOf(field),
            message: `The verdict is ${verdict ?? 'not stated'}, so nothing is contested here. Take "contests" away, or say "verdict: conflict".`,
          },
        ];
      }),
    );
  },
};
