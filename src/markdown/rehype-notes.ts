import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What the ids of an article's footnotes begin with; no passage's id can. */
export const NOTE_PREFIX = 'note_';

const LABEL = `${NOTE_PREFIX}label`;

/** Gives the heading of an article's footnotes an id of ours; search passes over the way back from each. */
export function rehypeNotes() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      // A passage may be called so, but no heading.
      if (tagName === 'h2' && properties.id === 'footnote-label') properties.id = LABEL;
      if (properties.dataFootnoteRef !== undefined) properties.ariaDescribedBy = [LABEL];
      if (properties.dataFootnoteBackref !== undefined) properties.dataPagefindIgnore = '';
    });
  };
}
