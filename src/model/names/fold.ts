import { remembered } from '../remembered.ts';

/** Text made comparable, with the way back to the text it came from. */
export interface FoldedText {
  /** Without diacritics and invisible characters, with one apostrophe, hyphen and space; case is kept. */
  cased: string;
  /** `cased` in lower case, unit for unit. */
  lower: string;
  /** For each unit of `cased`, the offset at which the character that it stands for begins in the original. */
  starts: number[];
  /** For each unit of `cased`, the offset at which that character ends, with the marks on it. */
  ends: number[];
}

/** ASCII and typographic apostrophes, primes and the letters that transliterations use for hamza and ayn. */
const APOSTROPHES = /['‘’‛`´ʹʻʼʽʾʿˈ′＇]/u;
export const HYPHENS = /[-‐‑‒–−]/u;
const SPACE = /\p{White_Space}/u;
/** Fillers of Hangul and the empty pattern of Braille: seen as a gap, though Unicode has them as letters or signs. */
export const BLANK = /[\u115F\u1160\u2800\u3164\uFFA0]/;
/** Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks, controls. */
export const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
/** What only changes the letter before it: accents, vowel signs, and the tatweel that stretches Arabic words. */
const MARK = /[\p{M}\u0640]/u;

/** Letters that Unicode does not decompose though readers write one for the other. */
const SAME_LETTER: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  // As Lucene's normalizers of Arabic and Persian do; alefs with madda or hamza decompose.
  '\u0671': '\u0627', // alef wasla: alef
  '\u0649': '\u064A', // alef maksura: yeh
  '\u06CC': '\u064A', // Farsi yeh: yeh
  '\u06D2': '\u064A', // yeh barree: yeh
  '\u06A9': '\u0643', // keheh: kaf
  '\u0629': '\u0647', // teh marbuta: heh
  '\u06C1': '\u0647', // heh goal: heh
  '\u06D5': '\u0647', // ae, the letter of heh with yeh above: heh
};

/**
 * Folds what writers of one name differ in: diacritics and vowel signs (NFKD, marks dropped),
 * apostrophes, hyphens, runs of space of any kind, characters that nobody sees, and the letters of
 * one sound in Arabic and Persian.
 *
 * @see https://github.com/apache/lucene/tree/main/lucene/analysis/common/src/java/org/apache/lucene/analysis: ar/ArabicNormalizer.java, fa/PersianNormalizer.java
 */
export function fold(text: string): FoldedText {
  let cased = '';
  let lower = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    for (const unit of foldCharacter(character)) {
      if (unit === ' ' ? cased.endsWith(' ') : !PLAIN.test(unit) && MARK.test(unit)) {
        if (ends.length > 0) ends[ends.length - 1] = end;
        continue;
      }
      const small = unit.toLowerCase();
      cased += unit;
      // A letter whose small form is longer keeps its case, so that the two stay in step.
      lower += small.length === unit.length ? small : unit;
      while (starts.length < cased.length) {
        starts.push(start);
        ends.push(end);
      }
    }
    start = end;
  }
  return { cased, lower, starts, ends };
}

/** What two names have in common that are one but for their spelling: folded, in lower case. */
export function nameKey(name: string): string {
  return fold(name).lower.trim();
}

/** Words without what writers differ in: capitals, quotation marks, punctuation between words. */
export function wordsKey(text: string): string {
  return fold(text)
    .lower.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function foldCharacter(character: string): string {
  return PLAIN.test(character) ? character : foldAny(character);
}

/** A letter, a digit or a space that is what it looks like. */
const PLAIN = /^[A-Za-z0-9 ]$/;
/** Texts have few characters, over and over. */
const foldAny = remembered((character: string): string => {
  if (APOSTROPHES.test(character)) return "'";
  if (HYPHENS.test(character)) return '-';
  if (SPACE.test(character) || BLANK.test(character)) return ' ';
  if (MARK.test(character)) return character;
  if (INVISIBLE.test(character)) return '';
  return Array.from(character.normalize('NFKD'), (part) => SAME_LETTER[part] ?? part).join('');
});
