/** Arabic has no capitals: the words as they are. */
export function sentenceCase(words: string): string {
  return words;
}
