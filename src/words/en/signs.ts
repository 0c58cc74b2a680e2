/** What stands between things that are only put side by side. */
export const signs = {
  comma: ', ',
  semicolon: '; ',
  /** Between facts about one thing. */
  facts: ' · ',
};
