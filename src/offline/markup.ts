/** What the pages about what is kept, and their scripts, call their parts. */
export const ATTRIBUTES = {
  /** The folder that the site is served from. */
  base: 'data-base',
} as const;
