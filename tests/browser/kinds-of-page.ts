/** One address for each kind of page, by the name of its kind. */
export const KINDS_OF_PAGE = {
  home: '/',
  articles: '/articles/',
  article: '/articles/us-shares-intelligence-with-new-syria/',
  countries: '/countries/',
  country: '/countries/iraq/',
  actors: '/actors/',
  actor: '/actors/islamic-state/',
  places: '/places/',
  place: '/places/sayyida-zainab-shrine/',
  sources: '/sources/',
  source: '/sources/nour-news/',
  timeline: '/timeline/',
  search: '/search/?q=Daesh',
  about: '/about/',
  style: '/about/style/',
  'not-found': '/404.html',
};
