import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { entityOfAddress } from '../../model/names/entity-address.ts';
import type { Desk } from '../desk.ts';
import type { Finding } from '../finding.ts';

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|#)/i;

/** Nothing in a body could run, load or lead anywhere unexpected. */
export function unsafeMarkup({ bodies }: Desk): Finding[] {
  return bodies.flatMap(({ file, tree }) => {
    const findings: Finding[] = [];
    const add = (rule: Finding['rule'], node: Nodes, message: string) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const at = { line: line + (file.body?.firstLine ?? 1) - 1, column };
      findings.push({ rule, path: file.path, at, message });
    };
    visit(tree, (node) => {
      if (node.type === 'html') {
        const tag = /<[!/]?[\w-]*/.exec(node.value)?.[0] ?? '<';
        const message = tag.startsWith('<!--')
          ? 'A comment does not get through, nor what stands behind it on its line. Write it in the frontmatter, behind "#".'
          : `HTML ("${tag}>") does not get through. Write it in Markdown.`;
        add('raw-html', node, message);
      } else if (node.type === 'image' || node.type === 'imageReference') {
        add('raw-html', node, 'A digest is text: pictures do not get through. Take it out.');
      } else if (node.type === 'link' || node.type === 'definition') {
        if (SAFE_ADDRESS.test(node.url) || entityOfAddress(node.url) !== undefined) return;
        add(
          'unsafe-address',
          node,
          `A link to "${node.url.slice(0, 60)}" does not get through. Link to https://…, #passage or entity:id.`,
        );
      }
    });
    return findings;
  });
}
