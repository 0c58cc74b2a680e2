/** The languages that the pages can speak, as tags of BCP 47; `src/words` has a folder for each. */
export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
