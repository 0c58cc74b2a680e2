/** Whether a word names several, as far as its form shows. */
export function isPlural(word: string): boolean {
  return /^(?:people|men|women|children|police|dead)$/.test(word) || /(?<!s|ou|’|')s$/.test(word);
}
