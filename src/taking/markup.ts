/** What the markup of the tools of a page and their scripts call its parts. */
export const ATTRIBUTES = {
  /** The address at which the page can be shown in a frame of another site. */
  embed: 'data-embed',
} as const;

export const CLASSES = {
  /** What is offered of a table or a picture. */
  taken: 'take-bar',
} as const;
