/** So many words running may be quoted of another's text. */
export const LONGEST_QUOTATION = 8;

const QUOTATION = /“([^”]+)”|"([^"]+)"|„([^“”]+)[“”]|«([^»]+)»/gu;

/** What stands between quotation marks in a text, whatever their form. */
export function quotationsIn(text: string): string[] {
  return [...text.matchAll(QUOTATION)].map(([, ...forms]) => forms.find(Boolean) ?? '');
}

/** The words of a text, as they are counted where others are quoted: what stands between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
