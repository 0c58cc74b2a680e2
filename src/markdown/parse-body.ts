import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The tree of an article's Markdown, with line and column of every node, as Astro will read it. */
export function parseBody(markdown: string): Root {
  return parser.parse(markdown);
}
