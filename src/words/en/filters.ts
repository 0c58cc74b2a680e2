/** The filters of search and timeline. */
export const filters = {
  label: 'Filters',
  chosen: 'Chosen filters',
  kindOfPage: 'Kind of page',
  kindOfEvent: 'Kind of event',
  country: 'Country',
  actor: 'Actor',
  place: 'Place',
  source: 'Source',
  standing: 'How well established',
  year: 'Year',
  find: 'Find',
  findIn: (filter: string) => `Find in ${filter.toLowerCase()}`,
  /** What is counted beside each value. */
  anyOf: {
    events: (filter: string) => `${filter}: events with any of these`,
    pages: (filter: string) => `${filter}: pages with any of these`,
  },
};
