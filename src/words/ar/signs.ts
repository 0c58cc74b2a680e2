/** What stands between things that are only put side by side. */
export const signs = {
  // Each begins with a mark of direction, so that names of other letters on both sides stand in the order of Arabic.
  comma: '\u200F، ',
  semicolon: '\u200F؛ ',
  // A dot between them would be a zero beside their numbers.
  facts: '\u200F، ',
};
