import type { Locator } from './schemas/article.ts';

/**
 * An address that opens a page at the words of a stretch of its text. Browsers without text fragments open the
 * page at its top.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function addressOfWords(address: string, { start, end }: Locator): string {
  const words = [start, ...(end === undefined ? [] : [end])].map(encoded).join(',');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${words}`;
}

/** A hyphen, too, means something in a text fragment. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
