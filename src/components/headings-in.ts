/** A heading that can be led to. */
export interface Heading {
  id: string;
  words: string;
}

/** The headings of the second level in a part of a page that Astro made, in order, as far as they have an id. */
export function headingsIn(html: string): Heading[] {
  return [...html.matchAll(/<h2[^>]*\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g)].map(
    ([, id = '', inner = '']) => ({ id, words: inner.replace(/<[^>]*>/g, '').trim() }),
  );
}
