import type { Blockquote, Code, Link, Table } from 'mdast';
import type { Properties } from 'hast';
import type { Passage } from '../model/passages.ts';
import type { digest } from '../words/index.ts';

/** What stands in the text of a digest beside its own words, in the language of the site. */
export type DigestWords = typeof digest;

/** The link that a passage has to itself. */
export function permalinkTo({ id, name }: Pick<Passage, 'id' | 'name'>, words: DigestWords): Link {
  return {
    type: 'link',
    url: `#${id}`,
    children: [{ type: 'text', value: name }],
    data: {
      hProperties: {
        className: ['permalink'],
        ariaLabel: words.linkToPassage(name),
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
  words: DigestWords,
): Blockquote {
  const scrolling = { className: ['wide'], role: 'region', tabIndex: 0 };
  return element('figure', properties, [
    block.type === 'table'
      ? element('div', { ...scrolling, ariaLabel: words.table(passage.name) }, [block])
      : block,
    element('figcaption', {}, [{ type: 'paragraph', children: [permalinkTo(passage, words)] }]),
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
