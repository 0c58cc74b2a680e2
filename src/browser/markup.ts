/** What markup and the scripts that several pages share call its parts. */
export const CLASSES = {
  /** The list of what is chosen in filters. */
  chosen: 'chosen',
} as const;

export const ATTRIBUTES = {
  /** The filter whose values a list has. */
  filter: 'data-filter',
  /** By what a cell is sorted, where that is not its words. */
  order: 'data-order',
} as const;
