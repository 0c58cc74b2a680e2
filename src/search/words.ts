import { fold } from '../model/names/fold.ts';
import { isMadeWord } from '../model/names/mention-word.ts';

const WORDS = /[\p{L}\p{N}\p{M}'’]+/gu;

/** The words of a text as they are written. */
export function writtenWords(text: string): string[] {
  return text.match(WORDS) ?? [];
}

/** The words of a text, folded and in lower case; "3,500" is the word 3500. */
export function wordsOf(text: string): string[] {
  return writtenWords(fold(text).lower.replace(/(?<=\d),(?=\d{3})/g, ''));
}

/** Whether two words begin alike, as forms of one word do ("sharing", "shared"), or one is only begun. */
export function isFormOf(inPage: string, inQuery: string): boolean {
  if (isMadeWord(inQuery)) return inPage === inQuery;
  return inPage.startsWith(inQuery.slice(0, Math.max(4, inQuery.length - 4)));
}
