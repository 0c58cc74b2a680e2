import { expect, test } from 'vitest';
import { dossierAsMarkdown } from '../../../src/dossier/dossier-files.ts';

test('a note keeps its lines in Markdown, and no sign of its own is read as Markdown', () => {
  const entry = { article: 'a', passage: 'p', note: 'First.\n\n- second [x](y)\n# third' };
  expect(dossierAsMarkdown('Mine', [{ entry, found: undefined, isGone: true }]))
    .toMatchInlineSnapshot(`
      "# Mine

      > This passage is no longer there.[^1]

      First.

      \\- second \\[x\\](y)

      \\# third

      [^1]: a#p
      "
    `);
});
