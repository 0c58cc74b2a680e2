import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { entityOfAddress } from '../model/names/entity-address.ts';

/**
 * Leaves only the words of `[words](entity:none)`, and of what else is linked by hand where no mentions
 * are: in headings. Goes after `remarkPassages`.
 */
export function remarkEntityLinks() {
  return (tree: Root): void => {
    visit(tree, 'link', (link, index, parent) => {
      if (!parent || index === undefined || entityOfAddress(link.url) === undefined) return;
      parent.children.splice(index, 1, ...link.children);
      return [SKIP, index + link.children.length];
    });
  };
}
