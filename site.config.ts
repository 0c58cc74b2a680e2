/** What this desk is about. Everything else in `src` would serve another subject unchanged. */
export const site = {
  /** Shown in the header and after every page's title. */
  name: 'Deconflict',
  /** What stands after the name in the home page's title. */
  tagline: 'articles read against each other',
  /** One sentence that states the subject; the home page opens with it. `{articles}` and `{years}` are counted. */
  subject:
    '{articles}, {years}, on who shared intelligence against the Islamic State with whom: told in our own words and read against each other.',
  /** What the ties are called by which something is given, and what their page shows. */
  exchange: {
    menu: 'Who shares with whom',
    name: 'Who shares intelligence with whom',
    description:
      'Who shares intelligence with whom, agrees to, warns or refuses, and when, as the articles tell it: said by one of the two sides, or only claimed by somebody else.',
  },
  /** How the articles came to be here, for the page of limits. */
  selection:
    'The first articles were given to this desk as a set. By what rule they were chosen we do not know, and we have not searched for others.',
  /** Where a reader can report an error by mail; nothing where the desk has no address for it. */
  contact: undefined as string | undefined,
  /** For search engines and link previews; at most 160 characters. */
  description:
    'Published articles on intelligence sharing against the Islamic State, read against each other: who is in them, what happened when, and which passage says so.',
  /** BCP 47 tag of the language the pages are written in. */
  language: 'en',
} as const;
