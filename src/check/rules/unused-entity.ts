import { referredTo } from '../references.ts';
import type { Rule } from '../rule.ts';

/** Something is told of every country, actor and place. */
export const unusedEntity: Rule = {
  id: 'unused-entity',
  severity: 'warning',
  why: 'A country, actor or place that nothing speaks of has a page that says nothing.',
  example: {
    path: 'content/countries/tarva.yaml',
    right: '',
    wrong: 'name: Tarva\ndescription: A country. [@a-book] It lies there. [@a-book]\n',
  },
  check(desk) {
    if (desk.unread.size > 0) return [];
    const used = referredTo(desk);
    const mentioned = new Set(
      [...desk.bodies.flatMap(({ passages }) => passages), ...desk.ownTexts].flatMap(
        ({ mentions }) => mentions.map(({ entity }) => entity),
      ),
    );
    return desk.named
      .filter(({ id, kind }) => kind !== 'source' && !used.entities.has(id) && !mentioned.has(id))
      .map(({ file: { path } }) => ({
        path,
        at: { line: 1, column: 1 },
        message:
          'No article mentions it, and nothing else names it. Look whether it goes by other names in them, which belong under "aliases".',
      }));
  },
};
