import type { Blockquote, Code, Link, Table } from 'mdast';
import type { Properties } from 'hast';
import type { Passage } from '../model/passages.ts';

/** The link that a passage has to itself. */
export function permalinkTo({ id, name }: Pick<Passage, 'id' | 'name'>): Link {
  return {
    type: 'link',
    url: `#${id}`,
    children: [{ type: 'text', value: name }],
    data: {
      hProperties: {
        className: ['permalink'],
        ariaLabel: `Link to this passage: ${name}`,
        dataPagefindIgnore: '',
      },
    },
  };
}

/**
 * A table or a block of code as a passage: a figure whose caption is its permalink. A wide table scrolls
 * in itself, by keyboard too.
 *
 * @param properties of the figure
 */
export function figureOf(
  block: Table | Code,
  passage: Pick<Passage, 'id' | 'name'>,
  properties: Properties,
): Blockquote {
  const scrolling = { className: ['wide'], role: 'region', tabIndex: 0 };
  return element('figure', properties, [
    block.type === 'table'
      ? element('div', { ...scrolling, ariaLabel: `Table: ${passage.name}` }, [block])
      : block,
    element('figcaption', {}, [{ type: 'paragraph', children: [permalinkTo(passage)] }]),
  ]);
}

/** An element that Markdown has no sign for. */
function element(
  hName: string,
  hProperties: Properties,
  children: Blockquote['children'],
): Blockquote {
  return { type: 'blockquote', children, data: { hName, hProperties } };
}
