/** What stands in the text of a digest beside its own words. */
export const digest = {
  linkToPassage: (passage: string) => `Link to this passage: ${passage}`,
  table: (passage: string) => `Table: ${passage}`,
  notes: 'Footnotes',
  /** @param call which of several calls of the note, from 2; nothing for the first */
  backToCall: (note: string, call: string | undefined) =>
    `Back to reference ${note}${call === undefined ? '' : `-${call}`}`,
};
