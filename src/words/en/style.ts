/** The page that shows what pages are made of. */
export const style = {
  title: 'Style',
  description:
    'The type, colours, marks and parts that the pages are made of, each as it looks in use.',
  lead: 'What the pages are made of: paper and ink, one accent, hairlines. A change to a part shows here.',
  type: {
    heading: 'Type',
    text: 'Text is set in Source Serif 4, with true {italics} and old-style figures: 1,600 in 2015. Notes, tables and controls are in {sans}. Names in other scripts bring their own letters: {arabic}, {persian}, {russian}.',
    italics: 'italics',
    sample: 'On 27 September 2015, officially',
    sizes: {
      plate: 'the name of the site, at home',
      h1: 'the title of a page',
      subject: 'the subject, at home',
      h2: 'a section',
      h3: 'an article, an event',
      lead: 'what a page says in short',
      body: 'what is read',
      note: 'what stands beside it',
    },
  },
  colours: {
    heading: 'Colours',
    text: 'Text has a contrast of at least 4.5:1, marks of 3:1, in both themes. No colour carries a meaning alone.',
    caption: 'Colours, what each is for, and its contrast with paper',
    colour: 'Colour',
    use: 'For',
    light: 'On paper, light',
    dark: 'On paper, dark',
    contrast: (ratio: number) => `${ratio.toFixed(1)}:1`,
    uses: {
      paper: 'the ground of every page',
      ink: 'text, heavy rules',
      quiet: 'notes, dates, names of passages',
      accent: 'links, focus, articles on the line of years',
      control: 'edges of fields, underlines, the rule of sourcing',
      rule: 'hairlines; they carry no meaning',
      marked: 'the passage one came for, words that match',
    },
  },
  marks: {
    heading: 'How sure a date or a tie is',
    text: 'A disc, in the size and colour of the text it stands in: whole, half or hollow. In pictures, marks and lines are filled alike.',
  },
  inText: {
    heading: 'Marks in the text',
    mention: 'A mention: {name}. Its preview opens by hovering, by focus, or by a long press.',
    name: 'a name',
    match: 'A match: {words}.',
    words: 'the words looked for',
    link: 'A link: {within}, and one that leads to another: {outbound}.',
    within: 'within the site',
    preview: {
      name: 'The name of a thing',
      sort: 'Armed group',
      /** @param mentions counted, as are the articles */
      counts: (sort: string, mentions: string, articles: string) =>
        `${sort} · ${mentions} in ${articles}`,
      others: 'Also: another of its names',
    },
  },
  line: 'The line of years',
  article: 'An article, its notes, its figures, whom it relies on',
  event: 'An event, and how each article dates it',
  names: {
    heading: 'Names and counts',
    counts: 'Counts',
    articles: 'Articles',
    mentions: 'Mentions',
  },
};
