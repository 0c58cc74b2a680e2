import { fold } from '../../model/names/fold.ts';
import { isMadeWord } from '../../model/names/mention-word.ts';

const WORDS = /[\p{L}\p{N}\p{M}'’]+/gu;
const NO_PART_OF_WORDS = /[^\p{L}\p{N}]/gu;
/** Stands before a word that is in the index only: Pagefind keeps it in the text and drops it from the word. */
const UNSEEN = '\uE000';

/** The words of a text as they are written. */
export function writtenWords(text: string): string[] {
  return text.match(WORDS) ?? [];
}

/** The words of a text, folded and in lower case; "3,500" is the word 3500. */
export function wordsOf(text: string): string[] {
  return writtenWords(fold(text).lower.replace(/(?<=\d),(?=\d{3})/g, ''));
}

/** The words of a text as the index has them, folded, without the signs in and around them: "usled" for "U.S.-led". */
export function indexedWords(text: string): string[] {
  return fold(text)
    .lower.split(' ')
    .map((word) => word.replace(NO_PART_OF_WORDS, ''))
    .filter((word) => word !== '');
}

/**
 * The words of a text that a query writes otherwise than Pagefind indexes them, as a query has them: of
 * "سوریا", with the yeh of Persian, the one with the yeh of Arabic.
 */
export function foldedApart(text: string): string[] {
  return text.split(/\p{White_Space}+/u).flatMap((word) => {
    if (/^[ -~’“”]*$/.test(word)) return [];
    const [folded = ''] = indexedWords(word);
    const asIndexed = word.normalize('NFD').replace(/\p{M}/gu, '').replace(NO_PART_OF_WORDS, '');
    return folded === asIndexed.toLowerCase() ? [] : [UNSEEN + folded];
  });
}

/** A word that is in the index only, as a query has it. */
export function withoutUnseen(word: string): string {
  return word.startsWith(UNSEEN) ? word.slice(UNSEEN.length) : word;
}

/** A word that a query has and the text has not, as a word that is in the index only. */
export function asUnseen(word: string): string {
  return isMadeWord(word) ? word : UNSEEN + word;
}

/** The words of a text that signs divide, as a query has them, whole: "usled" for "U.S.-led". */
export function asWhole(text: string): string[] {
  return text.split(/\p{White_Space}+/u).flatMap((word) => {
    const [whole, ...parts] = waysTo(word);
    return whole !== undefined && parts.length > 1 ? [whole] : [];
  });
}

/** What a word of a text is found by: the whole of it, and its parts where signs divide it ("Western-led"). */
export function waysTo(word: string): string[] {
  const parts = indexedWords(word.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' '));
  return [...indexedWords(word), ...(parts.length > 1 ? parts : [])];
}

/** Whether a word of an indexed text is there for search and not for the eye. */
export function isUnseen(word: string): boolean {
  return word.startsWith(UNSEEN) || isMadeWord(word.replace(NO_PART_OF_WORDS, ''));
}

/** Whether two words begin alike, as forms of one word do ("sharing", "shared", "allies", "ally"), or one is only begun. */
export function isFormOf(inPage: string, inQuery: string): boolean {
  if (isMadeWord(inQuery)) return inPage === inQuery;
  return inPage.startsWith(inQuery.slice(0, Math.max(3, inQuery.length - 4)));
}
