/** What pages open with. */
export const inShort = {
  heading: 'In short',
  tie: '{tie}, {date}, according to {speakers}. {passage}',
  tieWithoutTime: '{tie}, according to {speakers}. {passage}',
  latest: 'Latest event, {date}: {event}',
  conflict: 'Accounts conflict: {question}',
};
