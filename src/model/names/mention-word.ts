/** Where a thing is mentioned: an article's passage, or a page of ours such as an event's. */
export type MentionPlace = 'article' | 'elsewhere';

const EDGES: Record<MentionPlace, string> = { article: 'qxq', elsewhere: 'qzq' };
const MADE_WORD = /^q([xzvnd])q[a-z0-9]+q\1q$/;

/**
 * The word that the full-text index has for every mention of a thing, whatever the text calls it: a
 * search for it finds them all. It is no word of any language, and two ids never share one.
 *
 * @param id lower-case letters, digits and hyphens
 */
export function mentionWord(id: string, place: MentionPlace): string {
  const edge = EDGES[place];
  return `${edge}${id.replaceAll('q', 'qw').replaceAll('-', 'qy')}${edge}`;
}

/**
 * The word that every page has. Pagefind can list all pages by itself, but loads the whole index for
 * it: 8 MB for 10,000 articles.
 */
export const PAGE_WORD = 'qvqpageqvq';

/** The word for a number, however the text writes it. */
export function numberWord(value: number): string {
  return `qnq${String(value).replace('.', 'p')}qnq`;
}

/**
 * The word for a day or month.
 *
 * @param date `2015-09-30` or `2015-09`; `-0043-03-15` is of another year than `0043-03-15`
 */
export function dateWord(date: string): string {
  return `qdq${date.replace(/^-/, 'b').replaceAll('-', '')}qdq`;
}

/** Whether a word, without punctuation around it, is one of these and none of the text. */
export function isMadeWord(word: string): boolean {
  return MADE_WORD.test(word);
}

/** The words for all that is mentioned in one place, each once. */
export function mentionWords(ids: Iterable<string>, place: MentionPlace): string {
  return [...new Set(ids)].map((id) => mentionWord(id, place)).join(' ');
}
