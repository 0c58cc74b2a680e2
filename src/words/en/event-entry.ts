/** An event in a list. */
export const eventEntry = {
  possibly: 'Possibly in this range',
  about: '{sort}, {standing}. Involved: {participants}',
  aboutWithPlace: '{sort}, {standing}. Involved: {participants}. Place: {place}',
  firstTold: 'First told in these articles: {date}; {lag}',
  noDayFits: 'No day fits all accounts',
  toldBy: '{outlets}; {standing}',
};
