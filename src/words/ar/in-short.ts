/** What pages open with. */
export const inShort = {
  heading: 'باختصار',
  tie: '{tie}، بحسب {speakers}: {date}. {passage}',
  tieWithoutTime: '{tie}، بحسب {speakers}. {passage}',
  latest: 'آخر حدث، {date}: {event}',
  conflict: 'روايات متعارضة: {question}',
};
