import type { Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { blockEnd } from '../model/blocks.ts';

/**
 * Ends every block of an article with a mark that names its passages, so that a page can set each block
 * beside its notes.
 */
export function rehypeBlocks() {
  return (tree: Root): void => {
    tree.children = tree.children.flatMap((block): RootContent[] => {
      if (block.type !== 'element') return [block];
      const passages: string[] = [];
      visit(block, 'element', ({ properties }) => {
        const isPassage = [properties.className].flat().includes('passage');
        if (isPassage && typeof properties.id === 'string') passages.push(properties.id);
      });
      return [block, { type: 'comment', value: blockEnd(passages) }];
    });
  };
}
