/** The lists that lead to everything, where a sentence names them. */
export const indexNames = {
  names: {
    articles: 'articles',
    countries: 'countries',
    actors: 'actors',
    places: 'places',
    sources: 'sources',
    timeline: 'timeline',
  },
  between: ', ',
};
