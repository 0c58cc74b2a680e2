/** The countries and places on maps, and what happened there. */
export const map = {
  heading: 'Map',
  description:
    'The countries and places that the articles name, where they are, how often they are named, and what happened there.',
  lead: 'The countries and places that the articles name, by when these were published. The deeper a country’s colour and the larger a place’s disc, the more often; each leads to its page.',
  numbersKey:
    'The number behind a name says how often that is. A disc with a broken edge is an area of which only about the middle is marked. Countries that no article of the time names have their names in grey.',
  placeless: 'Without a place on the map: {names}.',
  outlines:
    'Outlines and names in grey: {origin}, 1:50 million, for the world 1:110 million, which draws who holds an area rather than who claims it. We take no position on any border.',
  /** The number with a name on the map: of its mentions. */
  label: (name: string, mentions: string) => `${name} · ${mentions}`,

  places: 'Countries and places, and what happened there',
  table: 'Countries and places, mentions and events',
  name: 'Name',
  kind: 'Kind',
  articles: 'Articles',
  mentions: 'Mentions',
  mentionsIn: (years: string) => `In ${years}`,
  events: 'Events there or with it',
};
