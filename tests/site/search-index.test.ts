import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import type { PageFragment } from '../../src/search/query/full-text.ts';
import { isUnseen } from '../../src/search/query/words.ts';
import { pagesIn, projectRoot } from './pages.ts';

const dist = join(projectRoot, 'dist');
const pages = pagesIn(dist);

/** Elements that stand within a line of text. */
const INLINE = new Set(
  'a abbr b bdi cite code em i kbd mark q small span strong sub sup time'.split(' '),
);
const NOT_TEXT = new Set(['head', 'script', 'style', 'svg', 'template', 'noscript']);

/** The text of a page in pieces, each as its own element has it; a line break where a block begins or ends. */
function piecesOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'root') return node.children.flatMap(piecesOf);
  if (node.type !== 'element' || NOT_TEXT.has(node.tagName) || node.properties.hidden) return [];
  const pieces = node.children.flatMap(piecesOf);
  return INLINE.has(node.tagName) ? pieces : ['\n', ...pieces, '\n'];
}

/** What Pagefind wrote for each page that can be searched. */
function indexedPages(): (Pick<PageFragment, 'url'> & { content: string })[] {
  const folder = join(dist, 'pagefind/fragment');
  return readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString();
    return JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string };
  });
}

test('on no page does the text of two elements run into one word', () => {
  const glued = pages.flatMap(({ path, tree }) => {
    const pieces = piecesOf(tree);
    return pieces.flatMap((piece, index) => {
      const next = pieces[index + 1] ?? '';
      const isGlued = /[\p{L}\p{N}.;:!?”]$/u.test(piece) && /^[\p{L}\p{N}“]/u.test(next);
      return isGlued ? [`${path}: ${piece.slice(-30)}|${next.slice(0, 30)}`] : [];
    });
  });
  expect(glued).toEqual([]);
});

test('every word of the search index is a word of its page, and neighbors are apart', () => {
  const byPath = new Map(pages.map(({ path, tree }) => [path, tree]));
  const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const indexed = indexedPages();
  expect(indexed.length).toBeGreaterThan(0);
  for (const { url, content } of indexed) {
    const tree = byPath.get(url);
    if (!tree) throw new Error(`${url} is in the index, but no page.`);
    const words = new Set(piecesOf(tree).join('').split(/\s+/).map(bare));
    const strange = content.split(' ').filter((word) => !isUnseen(word) && !words.has(bare(word)));
    expect({ url, strange }).toEqual({ url, strange: [] });
  }
});
