import { nearSameTexts } from '../../model/near-same.ts';
import { copies } from '../copies.ts';
import type { Rule } from '../rule.ts';

/** Two digests are not one text. */
export const nearSameArticle: Rule = {
  id: 'near-same-article',
  severity: 'warning',
  why: 'Two articles with one text tell one piece twice, or tell one of them in the words of the other.',
  example: {
    path: 'content/articles/twin.md',
    right: '',
    wrong: `---
title: Twin
---
Nine of ten who had signed the first list came to the lake and signed the second, which is longer and says less about the price of bread, of milk and of the boats. Whoever reads both lists finds that the second has a page on the ferry, which nobody had asked for, and none on the mill, of which all had spoken. {#told}
`,
  },
  check(desk) {
    // What has one address is told as one piece already.
    const texts = desk.bodies
      .filter(({ file }) => !copies(desk).has(file))
      .map((body) => [body, body.passages.map(({ text }) => text).join('\n\n')] as const);
    return nearSameTexts(texts.map(([{ file }, text]) => [file, text])).map(
      ({ one, other, share }) => ({
        path: other.path,
        at: { line: other.body?.firstLine ?? 1, column: 1 },
        message: `${Math.round(share * 100)} percent of its text, or of that of ${one.path}, stands in the other. If both tell one piece, keep one of them; if not, tell each in words of its own.`,
        cause: one.path,
      }),
    );
  },
};
