/** The menu; what is not here is called as its kind or as the desk does. */
export const menu = {
  articles: 'Articles',
  figures: 'Figures',
  wording: 'Wording',
  timeline: 'Timeline',
  ties: 'Ties',
  everyTie: 'Every tie',
  comparisons: 'Comparisons',
  whoAndWhere: 'Who and where',
  map: 'Map',
  about: 'About',
  howMade: 'How this is made',
  missing: 'What is missing',
  corrections: 'Corrections',
  style: 'Style',
};
