import type { ContentFile } from '../../files/content-file.ts';
import type { Rule } from '../rule.ts';

/** An id names one thing. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  why: 'An id names one thing over all countries, actors, places and sources.',
  example: {
    path: 'content/actors/lakeend.yaml',
    right: '',
    wrong: 'name: The city\nkind: organization\ndescription: A body.\n',
  },
  check({ named }) {
    const first = new Map<string, ContentFile>();
    return named.flatMap(({ id, file }) => {
      const owner = first.get(id);
      first.set(id, owner ?? file);
      if (!owner) return [];
      return [
        {
          path: file.path,
          at: { line: 1, column: 1 },
          cause: owner.path,
          message: `"${id}" is also ${owner.path}. Rename one of the files${file.collection === 'sources' ? ', or let this source say "entity:"' : ''}.`,
        },
      ];
    });
  },
};
