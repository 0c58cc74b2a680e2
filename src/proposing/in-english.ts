const WORD = /\p{L}[\p{L}\p{M}’']*/gu;
const COMMON = new Set(
  'the of and to in a is that for it on with as was at by be from have has had are this an not but were which they said or'.split(
    ' ',
  ),
);
/** Of English so many words are among the commonest, and of any other language far fewer. */
const LEAST_SHARE = 0.15;
/** A text of fewer words shows nothing. */
const FEW_WORDS = 20;

/** Whether a text seems to be in English, the language whose dates, sources and figures are read. */
export function isInEnglish(text: string): boolean {
  const words = text.toLowerCase().match(WORD) ?? [];
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word));
  if (words.length > 0 && latin.length < words.length / 2) return false;
  if (words.length < FEW_WORDS) return true;
  return words.filter((word) => COMMON.has(word)).length / words.length >= LEAST_SHARE;
}
