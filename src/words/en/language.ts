import { listsIn } from '../lists-in.ts';

/** The language that the pages speak, as a tag of BCP 47. */
export const language: Intl.UnicodeBCP47LocaleIdentifier = 'en';

/** From which side it is read. */
export const direction: 'ltr' | 'rtl' = 'ltr';

export const { listed, either, listParts, inOrder, numberWords } = listsIn(language);
