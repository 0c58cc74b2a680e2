/** The page about the site, in the order of its sections. */
export const about = {
  title: 'About',
  description:
    'How the digests are made, how dates are known, how well things are established, whose text is whose, and how to correct us.',
  heading: (desk: string) => `About ${desk}`,
  promise: {
    heading: 'The promise',
    nothingAlone:
      'Nothing here stands without its passage or its reference. A date, a number, a source: each links to the paragraph that says it; sentences of background name a publication. When a paragraph or a publication is gone, the site is not built.',
    statements: (all: string, onPassage: string, onReference: string, onNeither: string) =>
      `Now there are ${all} statements: ${onPassage} rest on a passage of an article, ${onReference} on a reference, ${onNeither} on neither. The check of the content gives the same count.`,
  },
  digests: {
    heading: 'How a digest is made',
    paragraphs: [
      'We read a published piece and tell it in our own words, complete in its facts and figures. Every claim keeps its owner: an official, an outlet, another outlet that the article cites. Quotations are short and attributed. Where an article makes a slip, the digest says so. We link to the original where its address is known.',
      'Descriptions of countries, actors, places and sources are ours, from the publications that they cite; the list of these stands on each page, with the day on which we read them, there or in a stored copy. They are set apart from what an article says.',
    ],
  },
  names: {
    heading: 'Names',
    text: 'In our own words a thing has one name. Its page lists every other name and which originals use it. Mentions are found by all of these names when the site is built.',
  },
  sourcing: {
    heading: 'How an article knows',
    text: 'For each passage we note whether it rests on a named official or expert, an institution, a document, people unnamed (a side to the matter, other officials, observers), another outlet, the outlet’s own reporting or its own opinion, or whether no source is given. Which it is stands beside the passage in words.',
  },
  dates: {
    heading: 'How sure a date or a tie is',
    marks:
      'Dates are kept as exactly as they are known and no more. A mark beside each date and each tie says how sure it is:',
    grades:
      'A date that is not simply stated is one of these; on the pages of articles and events its mark opens and says how it follows:',
    words:
      '“About” marks a date that could be a little off. A state that goes on is “known by” the day on which an article tells of it; that it ended, nothing says.',
  },
  standing: {
    heading: 'How well established',
    text: 'Beside each event and each tie stands one of five words, by this rule:',
  },
  origins: {
    heading: 'Origins, not articles, are counted',
    text: 'A source may have its word from another. Where several articles tell of one event, the page says how many origins are known to stand behind them: two articles that rest on one report are two articles and one known origin. An outlet that gives no source is named as that and not counted; people unnamed, or a body, and others who speak for the same country are possibly the same. What this corpus does not have is listed under {limits}.',
    limits: 'limits',
  },
  comparisons: {
    heading: 'Comparisons',
    text: 'A {comparison} puts the same questions to several articles. What an article leaves out is shown as silence. Whether they agree, or one alone speaks, follows from the answers; the site is not built when a stated verdict does not. Our reading stands apart, signed as ours.',
    comparison: 'comparison',
  },
  order: {
    heading: 'Order',
    text: 'The {timeline} goes by the earliest day that a date may mean; where the start is open, by the last. Where no day fits all articles, an event stands at the most exact date, and every account is listed with its own.',
    timeline: 'timeline',
  },
  corrections: {
    heading: 'Corrections',
    byMail:
      'If a digest is wrong, unfair or out of date, tell the desk that runs this site. Each passage has a permalink, its name beside or behind it. {mail}. What it should say:',
    mail: 'Write a report by mail',
    withoutMail:
      'If a digest is wrong, unfair or out of date, tell the desk that runs this site. Each passage has a permalink, its name beside or behind it. This desk has no address for mail here; a report can be handed to whoever sent you to this site. What it should say:',
    /** What a reader sends to report an error; mail programs and people fill it in. */
    report: `Page or passage (its address):
What it says:
What is wrong with it:
What is right, and where that can be read:`,
    reportSubject: (desk: string) => `${desk}: an error`,
    record:
      'The words of every passage are on record, and so is each change: a passage that has changed says so, with both wordings. {corrected}.',
    corrected: 'What was wrong and is put right',
  },
  following: {
    heading: 'Following it',
    /** Each is links that are called by their formats. */
    text: 'New articles can be followed in a reader of feeds ({articles}), and so can corrections ({corrections}). Who and what articles name, whom they rest on, each event and each comparison has a feed of its own, to which its page leads.',
  },
  licence: {
    heading: 'Whose text this is',
    /** Where the desk names one. */
    ours: 'Our digests and descriptions may be reused under {licence}.',
    text: 'The originals remain their publishers’; we quote at most eight words running. The pages are set in Source Serif and Source Sans by Adobe and Noto Naskh Arabic by the Noto project, all under the SIL Open Font License.',
  },
};
