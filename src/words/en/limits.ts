/** The page of what the corpus lacks. */
export const limits = {
  title: 'Limits of this corpus',
  description:
    'What is missing, computed from the content: years and actors with little coverage, events with one origin, dates that no article states, originals without an address or a copy.',
  lead: 'What is missing, computed from the content each time the site is built.',
  none: 'None.',
  countryNotKnown: 'Country not known',
  selection: 'How the articles were chosen',
  languages: {
    heading: 'Languages in which we read the originals',
    translated:
      'Where an outlet publishes in other languages too, the text that we read may be a translation of its own.',
    wording: 'What outlets call the same differs: {wording}.',
    wordingByOutlet: 'wording, by outlet',
  },
  years: {
    heading: 'Years without an article',
    none: 'Between the first and the last article there is none.',
    list: (years: string[]) => `${years.join(', ')}.`,
  },
  outlets: 'Outlets',
  outletsByCountry: 'Outlets, by country',
  voices: {
    heading: 'Who speaks by name',
    headingByCountry: 'Who speaks by name, by country',
    meaning: 'Whom the articles rely on by name; all others are not named.',
    nobody: 'Nobody.',
    silent: 'Of these countries, which the articles name, nobody does: {countries}.',
  },
  notHere: 'Outlets that are relied on and are not here',
  oneOrigin: 'Told by several articles, with no more than one known origin among them',
  oneArticle: {
    heading: 'Told by one article alone',
    /** @param all counted */
    some: (some: string, all: string) => `${some} of ${all}:`,
  },
  oneName: {
    both: 'Countries and actors that one article alone names',
    countries: 'Countries that one article alone names',
    actors: 'Actors that one article alone names',
  },
  inferred: {
    heading: 'Dates that no article states',
    /** How many of all, which are counted: also on the page about the site. */
    reckoned: (events: string, allEvents: string, articles: string, allArticles: string) =>
      `We reckoned the dates of ${events} of ${allEvents} and the day of publication of ${articles} of ${allArticles}, or know only their bounds.`,
    /** The same where there are no events. */
    reckonedArticles: (articles: string, allArticles: string) =>
      `We reckoned the day of publication of ${articles} of ${allArticles}, or know only its bounds.`,
    eachPage: 'Each page says {how}.',
    how: 'how the date is known',
  },
  originals: {
    heading: 'Originals without an address, or without a copy',
    withoutAddress: 'The address of the original is not known to us:',
    withoutCopy: 'No copy elsewhere is known; if the original goes, so does the proof:',
    /** @param all counted */
    withoutArchive: (some: string, all: string) =>
      `No copy in an archive of the web is known of ${some} of ${all}.`,
  },
};
