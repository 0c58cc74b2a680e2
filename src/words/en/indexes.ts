/** The lists that together lead to everything. */
export const indexes = {
  columns: {
    name: 'Name',
    articles: 'Articles',
    mentions: 'Mentions',
    events: 'Events',
    published: 'Published',
    passages: 'Passages',
  },
  articles: {
    title: 'Articles',
    description:
      'Published articles told in our own words, complete in their facts and figures, newest first.',
    opening:
      'Each is a digest of a published piece: in our own words, complete in its facts and figures, with a link to the original where its address is known.',
    none: 'There is no article here yet.',
  },
  entities: {
    country:
      'Every country that an article names or that a source works in, with its mentions, its events and the names it goes by.',
    actor:
      'Every person, group and organization that an article names, with its mentions, its events and the names it goes by.',
    place: 'Every place that an article names, with its mentions and what happened there.',
  },
  sources: {
    description:
      'Outlets, officials and unnamed people that the articles come from or rely on, and what rests on each.',
    opening:
      'Whom the articles come from and whom they rely on: how many articles each published, and how many passages rest on it. A source’s page lists them.',
    wording: '{wording} stands side by side.',
    wordingLink: 'What outlets call the same',
  },
};
