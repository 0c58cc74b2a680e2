/** What pages open with. */
export const inShort = {
  heading: 'In short',
  tie: '{tie}, according to {speakers}: {date}. {passage}',
  tieWithoutTime: '{tie}, according to {speakers}. {passage}',
  latest: 'Latest event, {date}: {event}',
  conflict: 'Accounts conflict: {question}',
};
