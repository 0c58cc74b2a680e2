/** Pages as Markdown, and what tells assistants of them. */
export const twins = {
  page: 'This page: ',
  published: 'Published: ',
  summary: 'In short',
  passages: 'What it says, passage by passage',
  dates: 'What happened when, as it tells it',
  ties: 'Who stands how to whom, as it tells it',
  when: 'When: ',
};

/** `llms.txt` and `llms-full.txt`. */
export const llms = {
  reading:
    'Every article, event and comparison is also there as Markdown, at its address with index.md behind it. What is stated there has the address of the passage or publication that says it: cite that. The articles are our digests of what others published; dates are EDTF where they stand as code.',
  /** @param list where all of them are */
  newest: (shown: string, all: string, list: string) =>
    `Here are the newest ${shown} of ${all}; all are in ${list}.`,
  articles: 'Articles',
  comparisons: 'Comparisons',
  events: 'Events',
  eventAt: (when: string, standing: string) => `${when}; ${standing}`,
  articleFrom: (outlet: string, published: string) =>
    `digest of an article in ${outlet}, ${published}`,
  data: 'Data',
  whole: 'Everything as tables that refer to each other, in JSON',
  schema: 'What these tables hold, as JSON Schema',
  passages: 'Every passage with its id and address',
  database: 'The same as an SQLite database with a full-text index',
  full: 'The Markdown of these pages in one file, as far as it fits',
  /** In the head of the file that has all. @param bytes how long it may be */
  allThere: 'This file has every article, comparison and event.',
  leftOut: (left: string, bytes: string, where: string) =>
    `This file ends before ${bytes} bytes. Left out are ${left}; each is at its address with index.md behind it, and all are in ${where}.`,
};
