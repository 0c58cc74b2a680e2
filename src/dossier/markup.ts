/** What the markup of the dossier and its scripts call its parts. */
export const ATTRIBUTES = {
  /** The address of the home page, wherever the site is served. */
  root: 'data-root',
} as const;

export const CLASSES = {
  /** A button beside a passage, or a link to one. */
  collect: 'collect-passage',
  entry: 'dossier-entry',
  actions: 'dossier-actions',
} as const;
