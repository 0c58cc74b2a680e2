import { contentDirection, contentLanguage } from '../words/content-language.ts';

/**
 * What marks an element as being in the language of the desk, where that is not the language of the page; to be
 * spread on what holds a title or sentence of the desk’s own.
 *
 * @see https://www.w3.org/TR/WCAG22/#language-of-parts
 */
export const writtenIn: { lang?: string; dir?: 'ltr' | 'rtl' } =
  contentLanguage === undefined
    ? {}
    : { lang: contentLanguage, ...(contentDirection && { dir: contentDirection }) };
