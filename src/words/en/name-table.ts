/** The names of a country, actor or place. */
export const nameTable = {
  caption: 'Its names, the originals that use each, and how often our digests do',
  name: 'Name',
  originals: 'The originals that write it so',
  /** Over how often. */
  digests: 'In our digests',
  /** No original writes it so. */
  none: 'none',
  notUsed: 'Names that no original here uses',
  alsoIn: (language: string) => `Also, in ${language}`,
};
