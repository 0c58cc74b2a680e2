/** What the markup of the tools of a page and their scripts call its parts. */
export const ATTRIBUTES = {
  /** The address at which the page can be shown in a frame of another site. */
  embed: 'data-embed',
  /** The day on which a text of the site last changed, EDTF. */
  edition: 'data-edition',
  /** What is one picture, though it is made of several drawings and words beside them; its value is what it is called among others. */
  picture: 'data-picture',
} as const;

export const CLASSES = {
  /** What is offered of a table or a picture. */
  taken: 'take-bar',
} as const;
