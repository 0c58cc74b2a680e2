import { contentLanguage } from './content-language.ts';
import * as ofPages from './index.ts';
import { WORDS } from './languages.ts';

/** What stands in a sentence of the desk speaks its language, where there are words of it: numbers, and what lists. */
export const inDeskWords =
  Object.entries(WORDS).find(([language]) => language === contentLanguage)?.[1] ?? ofPages;
