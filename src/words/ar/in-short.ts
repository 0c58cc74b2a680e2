/** What pages open with. */
export const inShort = {
  heading: 'باختصار',
  tie: '{tie}، {date}، بحسب {speakers}. {passage}',
  tieWithoutTime: '{tie}، بحسب {speakers}. {passage}',
  latest: 'آخر حدث، {date}: {event}',
  conflict: 'روايات متعارضة: {question}',
};
