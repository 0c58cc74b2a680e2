/** The lists that lead to everything, where a sentence names them. */
export const indexNames = {
  names: {
    articles: 'المقالات',
    countries: 'البلدان',
    actors: 'الجهات الفاعلة',
    places: 'الأماكن',
    sources: 'المصادر',
    timeline: 'الخط الزمني',
  },
  between: '، ',
};
