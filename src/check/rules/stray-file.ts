import type { Rule } from '../rule.ts';

/** Every file belongs to a collection. */
export const strayFile: Rule = {
  id: 'stray-file',
  severity: 'error',
  why: 'A file in no collection is never shown, which nobody would notice.',
  example: { path: 'content/notes.txt', right: '', wrong: 'Read this.\n' },
  check({ strays }) {
    return strays.map((path) => ({
      path,
      at: { line: 1, column: 1 },
      message:
        'This file is in no collection. Articles are content/articles/ID.md; countries, actors, places, sources, events and comparisons are FOLDER/ID.yaml.',
    }));
  },
};
