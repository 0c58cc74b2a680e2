/** Text made comparable, with the way back to the text it came from. */
export interface FoldedText {
  /** Without diacritics and with one apostrophe and one hyphen; case is kept. */
  cased: string;
  /** `cased` in lower case, unit for unit. */
  lower: string;
  /** For each unit of `cased`, and one past its end, the offset in the original. */
  offsets: number[];
}

/** ASCII and typographic apostrophes, primes and the letters that transliterations use for hamza and ayn. */
const APOSTROPHES = /['‘’‛`´ʹʻʼʽʾʿˈ′＇]/u;
const HYPHENS = /[-‐‑‒–−]/u;
const MARKS = /\p{M}/gu;
/** Letters that Unicode does not decompose though readers write them without their stroke. */
const STROKED: Record<string, string> = { ı: 'i', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D' };

/**
 * Folds what writers of one name differ in: diacritics (NFKD, marks dropped), apostrophes, hyphens
 * and the width of spaces.
 */
export function fold(text: string): FoldedText {
  let cased = '';
  let lower = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    for (const unit of foldCharacter(character)) {
      const small = unit.toLowerCase();
      cased += unit;
      // A letter whose small form is longer keeps its case, so that the two stay in step.
      lower += small.length === unit.length ? small : unit;
      offsets.push(...Array.from({ length: unit.length }, () => offset));
    }
    offset += character.length;
  }
  offsets.push(offset);
  return { cased, lower, offsets };
}

function foldCharacter(character: string): string {
  if (/^[a-z0-9 ]$/i.test(character)) return character;
  if (APOSTROPHES.test(character)) return "'";
  if (HYPHENS.test(character)) return '-';
  if (/\s/u.test(character)) return ' ';
  return (STROKED[character] ?? character).normalize('NFKD').replace(MARKS, '');
}
