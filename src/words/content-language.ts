/**
 * The language in which the desk writes, where it is not that of the pages, as a tag of BCP 47; a build has it from
 * `content/desk.yaml` (src/build/words-of-desk.ts).
 */
export const contentLanguage = import.meta.env.CONTENT_LANGUAGE as string | undefined;

/** From which side what the desk writes is read; undefined where it is in the language of the pages. */
export const contentDirection: 'ltr' | 'rtl' | undefined =
  contentLanguage === undefined
    ? undefined
    : new Intl.Locale(contentLanguage).getTextInfo().direction === 'rtl'
      ? 'rtl'
      : 'ltr';
