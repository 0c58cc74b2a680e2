/** What readers of feeds are told, and where pages say that there are feeds. */
export const feeds = {
  /** `{feeds}` are links that are called by their formats. */
  follow: 'Follow: {feeds}',
  title: (desk: string, name: string) => `${desk}: ${name}`,
  descriptions: {
    entity: 'Articles that name it.',
    source: 'Articles that are from it, rest on its word or name it.',
    event: 'What articles tell of it.',
    comparison: 'What articles answer, question by question.',
  },
  /** When an event was, by one article, and how that writes it where it does. */
  when: (date: string, written: string | undefined) =>
    written === undefined ? `When: ${date}.` : `When: ${date} (“${written}”).`,
  original: 'Original: {outlet}, {published}.',
  /** Where only a copy of it can be read. */
  copied: 'Original: {outlet}, {published}; a copy is at {copy}.',
};
