import { listsIn } from '../lists-in.ts';

/** The language that the pages speak, as a tag of BCP 47. */
export const language: Intl.UnicodeBCP47LocaleIdentifier = 'ar';

/** From which side it is read. */
export const direction: 'ltr' | 'rtl' = 'rtl';

/** The language with Arabic-Indic digits, which CLDR leaves to the region. */
export const WITH_DIGITS = 'ar-u-nu-arab';

export const { listed, either, listParts, inOrder, numberWords } = listsIn(language, WITH_DIGITS);
