import { originsOf } from '../../model/sources/origins.ts';
import type { Rule } from '../rule.ts';
import { listed, statementsOf } from '../statements.ts';

/** An account whose passages rest on several origins says on which of them it rests itself. */
export const whoseWord: Rule = {
  id: 'whose-word',
  severity: 'error',
  why: 'Origins are counted for each account: of several, it says which is its own.',
  example: {
    path: 'content/articles/an-article.md',
    right: '    by: the-daily\nsources:\n',
    wrong: 'sources:\n  - { source: the-weekly, sourcing: other-outlet, passage: said }\n',
  },
  check({ files, derivations, unread }) {
    if (unread.has('sources')) return [];
    return files.flatMap(statementsOf).flatMap(({ file, sources, resting, by, field }) => {
      const origins = new Set(
        resting.flatMap((here) =>
          [...here.keys()].flatMap((source) => [...originsOf(source, derivations, here)]),
        ),
      );
      if (field[0] !== 'dates' || by.length > 0 || origins.size < 2) return [];
      return [
        {
          path: file.path,
          at: file.positionOf(field),
          message: `The passage rests on ${listed(sources)}. Say whose word this account is: "by: ${[...sources][0] ?? ''}", or a list.`,
        },
      ];
    });
  },
};
