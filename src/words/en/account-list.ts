/** What articles tell of an event, and where they have it from. */
export const accountList = {
  dated: '{sourcing}. Dated “{written}”.',
  /** Where the event has another date than this account of it. */
  datedOtherwise: '{sourcing}. Dated “{written}”: {date}.',
  notDated: '{sourcing}. Not dated.',
  notDatedOtherwise: '{sourcing}. Not dated: {date}.',
  /** `{known}` and `{untraced}` are lists of names. */
  origins: ({ known, atLeast, isOnRecord, untraced }: OriginsSaid) =>
    [
      known > 0 ? '{articles}, {origins}: {known}' : '{articles}, {origins}',
      atLeast === known
        ? ''
        : atLeast === 1
          ? ', possibly the same'
          : ', some of them possibly the same',
      isOnRecord ? '; the record is one more' : '',
      untraced > 0 ? `; {untraced} ${untraced === 1 ? 'gives' : 'give'} no source` : '',
    ].join(''),
};

/** How many origins are known, how many of them are certainly apart, whether a record is one more, and how many outlets give no source. */
interface OriginsSaid {
  known: number;
  atLeast: number;
  isOnRecord: boolean;
  untraced: number;
}
