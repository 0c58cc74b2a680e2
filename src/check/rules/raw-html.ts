import type { Html, Image, ImageReference } from 'mdast';
import { visit } from 'unist-util-visit';
import { positionAt } from '../desk.ts';
import type { Found, Rule } from '../rule.ts';

/** Nothing in a body could run or load. */
export const rawHtml: Rule = {
  id: 'raw-html',
  severity: 'error',
  why: 'Articles are Markdown; HTML could carry script and does not get through.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'Orel spoke',
    wrong: 'Orel <b>spoke</b>',
  },
  check({ bodies }) {
    return bodies.flatMap(({ file, tree }) => {
      const found: Found[] = [];
      visit(tree, ['html', 'image', 'imageReference'], (node) => {
        const at = positionAt(file, node.position?.start.offset ?? 0);
        found.push({
          path: file.path,
          at,
          message: faultOf(node as Html | Image | ImageReference),
        });
      });
      return found;
    });
  },
};

function faultOf(node: Html | Image | ImageReference): string {
  if (node.type !== 'html') return 'A digest is text: pictures do not get through. Take it out.';
  const tag = /<[!/]?[\w-]*/.exec(node.value)?.[0] ?? '<';
  return tag.startsWith('<!--')
    ? 'A comment does not get through, nor what stands behind it on its line. Write it in the frontmatter, behind "#".'
    : `HTML ("${tag}>") does not get through. Write it in Markdown.`;
}
