/** What articles tell of an event, and where they have it from. */
export const accountList = {
  dated: '{sourcing}. التاريخ بعبارته: «{written}».',
  /** Where the event has another date than this account of it. */
  datedOtherwise: '{sourcing}. التاريخ بعبارته: «{written}»، أي {date}.',
  notDated: '{sourcing}. من دون تاريخ.',
  notDatedOtherwise: '{sourcing}. من دون تاريخ مذكور: {date}.',
  /** `{known}` and `{untraced}` are lists of names. */
  origins: ({ known, mayBeOne, isOnRecord, untraced }: OriginsSaid) =>
    [
      known > 0 ? '{articles}، {origins}: {known}' : '{articles}، {origins}',
      mayBeOne ? '، وقد يكون المصدر واحدًا' : '',
      isOnRecord ? '؛ والسجل مصدر آخر' : '',
      untraced > 0 ? '؛ من دون ذكر المصدر: {untraced}' : '',
    ].join(''),
};

/** How many origins are known, whether a record is one more, and how many outlets give no source. */
interface OriginsSaid {
  known: number;
  mayBeOne: boolean;
  isOnRecord: boolean;
  untraced: number;
}
