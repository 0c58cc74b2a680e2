import { counted } from './counted.ts';

/** A reader's dossier: passages that are collected, in the reader's own browser. */
export const dossier = {
  title: 'Dossier',
  description:
    'Passages that you have collected, in your order and with your notes; to be taken along as Markdown, BibTeX, CSV or on paper.',
  lead: 'The passages that you have collected, in your order and with your notes. They are kept in this browser alone; nobody else sees them.',
  needsScript: 'A dossier is kept by a script in your browser, which is off.',
  /** At the foot of every page. */
  link: 'Dossier',
  collect: 'Collect passages',
  stopCollecting: 'Stop collecting',
  /** Said to those who hear it, of a button beside a passage. */
  add: (passage: string) => `Collect ${passage}`,
  remove: (passage: string) => `Take ${passage} out of the dossier`,
  addSign: '+',
  removeSign: '✓',
  added: (number: number) => `Collected; the dossier has ${counted(number, 'passage')}.`,
  removed: (number: number) => `Taken out; the dossier has ${counted(number, 'passage')}.`,
  ready: (number: number) =>
    `${counted(number, 'passage')} on this page, each with a button + behind it.`,
  nothingHere: 'No passage stands or is linked on this page.',

  empty:
    'Nothing has been collected yet. “{collect}” at the foot of every page puts a button beside each of its passages.',
  name: 'Title of the dossier',
  unnamed: 'Dossier',
  note: 'Your note',
  noteOf: (passage: string) => `Your note on ${passage}`,
  up: 'Up',
  down: 'Down',
  takeOut: 'Take out',
  /** What a button does, and to what. */
  act: (act: string, passage: string) => `${act}: ${passage}`,
  passageOf: (article: string, passage: string) => `${article}, ${passage}`,
  gone: 'This passage is no longer there.',
  notHere: 'This passage could not be fetched.',
  loading: 'The passages are being fetched.',
  notFetched: 'The passages could not be fetched; your notes are kept.',
  moved: (passage: string, place: string, all: string) => `${passage}: place ${place} of ${all}.`,

  takeAlong: 'Take it along',
  asMarkdown: 'Markdown with footnotes',
  asBibtex: 'BibTeX',
  asCsv: 'CSV',
  print: 'Print',
  address: 'Copy an address that carries it',
  addressCopied:
    'The address is copied. Whoever opens it has your passages and notes; no server does.',
  addressNotCopied: 'Your browser did not let us copy the address; here it is: {address}',
  tooLarge: 'It is too large for an address: take it along as a file.',
  clear: 'Empty the dossier',
  confirmClear: 'Take out all passages and notes? This cannot be undone.',

  carried: 'This dossier came with the address. Yours is kept, and not changed by it.',
  keep: 'Add it to mine',
  showOwn: 'Show mine',
  keptCarried: 'Added to yours.',

  off: 'This browser keeps nothing for this site, so that the dossier is gone when you leave. Take it along first.',
  offAndEmpty:
    'This browser keeps nothing for this site, so that no passage can be collected in it.',
  full: 'This browser has no room left: the last change is not kept. Take the dossier along, then take something out.',
  spoiled:
    'What was kept here could not be read. It is set aside in this browser, and a new dossier begins.',
  unread: 'Set aside',
  whyUnread:
    'Something was kept here that could not be read. It is still in this browser; as a file it can be kept elsewhere, and looked into.',
  asFile: 'Take it along as a file',
  discard: 'Throw it away',
  confirmDiscard: 'Throw away what could not be read? This cannot be undone.',
  discarded: 'What was set aside is thrown away.',
};
