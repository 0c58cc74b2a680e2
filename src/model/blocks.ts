/** A piece of an article's rendered text that stands by itself: a passage, a heading, a list. */
export interface Block {
  html: string;
  /** The ids of the passages in it; none for a heading. */
  passages: string[];
}

const END = /<!--passages:([^>]*)-->/;

/** The text of the HTML comment that ends a block in an article's rendered text. */
export function blockEnd(passages: string[]): string {
  return `passages:${passages.join(' ')}`;
}

/** An article's rendered text as its blocks. What stands after the last end is a block without passages. */
export function blocksOf(html: string): Block[] {
  const pieces = html.split(END);
  const blocks: Block[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = pieces[index]?.trim() ?? '';
    if (piece === '') continue;
    blocks.push({ html: piece, passages: pieces[index + 1]?.split(' ').filter(Boolean) ?? [] });
  }
  return blocks;
}
