import type { Rule } from '../rule.ts';

/** An article has text. */
export const emptyBody: Rule = {
  id: 'empty-body',
  severity: 'error',
  why: 'An article without text has no passages, so nothing in it could be shown.',
  example: {
    path: 'content/articles/empty.md',
    right: '',
    wrong:
      '---\ntitle: Empty\nsummary: None.\noriginal: { source: the-daily, published: 2016 }\nentities: [orel]\nsources: [{ source: the-daily, sourcing: document, passage: none }]\n---\n',
  },
  check({ bodies }) {
    return bodies
      .filter(({ passages, untold }) => passages.length + untold.length === 0)
      .map(({ file }) => ({
        path: file.path,
        at: { line: file.body?.firstLine ?? 1, column: 1 },
        message:
          'The article has no text. Write its paragraphs below the frontmatter, each ending in {#id}.',
      }));
  },
};
