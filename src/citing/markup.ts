/** What the markup of citations and its script call its parts. */
export const CLASSES = {
  /** One work in every format. */
  citation: 'citation',
} as const;

export const ATTRIBUTES = {
  /** Whether the day of reading is added. */
  isReadHere: 'data-read',
  /** The format in which a text has it. */
  format: 'data-format',
} as const;
