/** A stretch of a text and what stands in its place. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** A text with stretches of it, none of which overlap, replaced. Of two at one place the first stands first. */
export function spliced(text: string, splices: Splice[]): string {
  let made = '';
  let at = 0;
  for (const { start, end, text: written } of splices.toSorted((a, b) => a.start - b.start)) {
    made += text.slice(at, start) + written;
    at = Math.max(end, at);
  }
  return made + text.slice(at);
}
