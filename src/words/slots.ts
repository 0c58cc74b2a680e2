/** A piece of a sentence: words, or the name of what stands there. */
export type Piece = { words: string } | { slot: string };

/** A sentence of words in its pieces: `{name}` is where the slot of that name stands. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? { words: part } : { slot: part }))
    .filter((piece) => !('words' in piece) || piece.words !== '');
}
