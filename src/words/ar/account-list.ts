/** What articles tell of an event, and where they have it from. */
export const accountList = {
  dated: '{sourcing}. التاريخ بعبارته: «{written}».',
  /** Where the event has another date than this account of it. */
  datedOtherwise: '{sourcing}. التاريخ بعبارته: «{written}»، أي {date}.',
  notDated: '{sourcing}. من دون تاريخ.',
  notDatedOtherwise: '{sourcing}. من دون تاريخ مذكور: {date}.',
  /** `{known}` and `{untraced}` are lists of names. */
  origins: ({ known, atLeast, isOnRecord, untraced }: OriginsSaid) =>
    [
      known > 0 ? '{articles}، {origins}: {known}' : '{articles}، {origins}',
      atLeast === known
        ? ''
        : atLeast === 1
          ? '، وقد يكون المصدر واحدًا'
          : '، وقد يكون بعضها مصدرًا واحدًا',
      isOnRecord ? '؛ والسجل مصدر آخر' : '',
      untraced > 0 ? '؛ من دون ذكر المصدر: {untraced}' : '',
    ].join(''),
};

/** How many origins are known, how many of them are certainly apart, whether a record is one more, and how many outlets give no source. */
interface OriginsSaid {
  known: number;
  atLeast: number;
  isOnRecord: boolean;
  untraced: number;
}
