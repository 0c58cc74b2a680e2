import { type Desk, lineOf } from '../desk.ts';
import type { Finding } from '../finding.ts';

/** An article has text. */
export function emptyBodies({ bodies }: Desk): Finding[] {
  return bodies
    .filter(({ passages }) => passages.length === 0)
    .map(({ file }) => ({
      rule: 'empty-body' as const,
      path: file.path,
      at: { line: file.body?.firstLine ?? 1, column: 1 },
      message:
        'The article has no text. Write its paragraphs below the frontmatter, each ending in {#id}.',
    }));
}

/** No two passages of an article have one id. */
export function duplicatePassages({ bodies }: Desk): Finding[] {
  return bodies.flatMap(({ file, passages }) => {
    const firstLines = new Map<string, number>();
    return passages.flatMap(({ id, paragraph }) => {
      const line = lineOf(file, paragraph);
      const firstLine = firstLines.get(id);
      firstLines.set(id, firstLine ?? line);
      if (firstLine === undefined) return [];
      return [
        {
          rule: 'duplicate-passage' as const,
          path: file.path,
          at: { line, column: 1 },
          message: `Two passages are called "${id}" (also line ${firstLine}). Rename one.`,
        },
      ];
    });
  });
}
