import { fieldsMatching, groupsMatching } from '../../model/fields.ts';
import type { Rule } from '../rule.ts';

/** A tie has a time, or it is said why it has none. */
export const tieWithoutTime: Rule = {
  id: 'tie-without-time',
  severity: 'error',
  why: 'Who stands how to whom changes: a tie without a time reads as if it always held.',
  example: {
    path: 'content/articles/an-article.md',
    right: '---\nOrel spoke',
    wrong:
      'relations:\n  - { from: orel, type: opposes, to: gardens-guild, by: the-daily, passage: said }\n---\nOrel spoke',
  },
  check({ files }) {
    return files.flatMap((file) =>
      groupsMatching(file.data, ['relations', '*']).flatMap(({ value, field }) => {
        const [isDated, isUndated] = ['event', 'undated'].map(
          (name) => fieldsMatching(value, [name]).length > 0,
        );
        if (isDated !== isUndated) return [];
        return [
          {
            path: file.path,
            at: file.positionOf(field),
            message: isDated
              ? 'The tie has an "event" that dates it, and says why it has no time. Leave one of the two.'
              : 'The tie has no time. Name the "event" under "dates" that dates it, or say under "undated" why none does.',
          },
        ];
      }),
    );
  },
};
