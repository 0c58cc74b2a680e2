import { piecesOf } from '../words/slots.ts';

/**
 * A sentence of `src/words` with what stands in its slots, as `Said.astro` has it on a page.
 *
 * @param text `{name}` is where the slot of that name stands
 */
export function said(text: string, slots: Record<string, (Node | string)[]>): (Node | string)[] {
  return piecesOf(text)
    .flatMap((piece) => ('words' in piece ? [piece.words] : (slots[piece.slot] ?? [])))
    .filter((part) => part !== '');
}

/** What is listed, with the same between each two. */
export function joined(parts: (Node | string)[], between: string): (Node | string)[] {
  return parts.flatMap((part, index) => (index > 0 ? [between, part] : [part]));
}
