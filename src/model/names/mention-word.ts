/** Where a thing is mentioned: an article's passage, or a page of ours such as an event's. */
export type MentionPlace = 'article' | 'elsewhere';

const EDGES: Record<MentionPlace, string> = { article: 'qxq', elsewhere: 'qzq' };
const MENTION_WORD = /^(?:qxq|qzq)[a-z0-9]+(?:qxq|qzq)$/;

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

/** Whether a word, without punctuation around it, is one that `mentionWord` made. */
export function isMentionWord(word: string): boolean {
  return MENTION_WORD.test(word);
}

/** The words for all that is mentioned in one place, each once. */
export function mentionWords(ids: Iterable<string>, place: MentionPlace): string {
  return [...new Set(ids)].map((id) => mentionWord(id, place)).join(' ');
}
