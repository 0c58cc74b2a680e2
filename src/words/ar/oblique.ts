/**
 * A dual as it stands after a preposition or in a construct: "مقالين", from "مقالان". All else that
 * `counted` gives is the same there.
 *
 * @param words of `counted`
 */
export function oblique(words: string): string {
  return words.replace(/ان(?!\p{L})/gu, 'ين').replace(/آن(?!\p{L})/gu, 'أين');
}
