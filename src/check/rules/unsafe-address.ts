import type { Definition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { entityOfAddress } from '../../model/names/entity-address.ts';
import { positionAt } from '../desk.ts';
import type { Found, Rule } from '../rule.ts';

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|#)/i;

/** A link leads nowhere unexpected. */
export const unsafeAddress: Rule = {
  id: 'unsafe-address',
  severity: 'error',
  why: 'Links go to the web, to mail, to a passage or to an entity.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'Orel spoke',
    wrong: 'Orel [spoke](/articles/)',
  },
  check({ bodies }) {
    return bodies.flatMap(({ file, tree }) => {
      const found: Found[] = [];
      visit(tree, ['link', 'definition'], (node) => {
        const { url, position } = node as Link | Definition;
        if (SAFE_ADDRESS.test(url) || entityOfAddress(url) !== undefined) return;
        found.push({
          path: file.path,
          at: positionAt(file, position?.start.offset ?? 0),
          message: `A link to "${url.slice(0, 60)}" does not get through. Link to https://…, #passage or entity:id.`,
        });
      });
      return found;
    });
  },
};
