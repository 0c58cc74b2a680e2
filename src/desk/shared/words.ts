import type { Verdict } from '../../model/comparisons/verdict.ts';
import type { AnsweredComparison } from './asked-comparison.ts';
import type { ChipGroup } from './chip.ts';
import type { Makeable, Missing } from './things.ts';

/** What kinds of name are called. */
export const KIND_OF_NAME = {
  person: 'a person',
  organization: 'a body',
  outlet: 'an outlet',
  place: 'a place',
  country: 'a country',
  other: 'something',
} as const;

export const GROUP_WORDS: Record<ChipGroup, string> = {
  things: 'Things that the desk knows',
  newNames: 'Names that no file knows',
  events: 'Events that the desk knows',
  dates: 'Dates',
  figures: 'Figures',
  sourcing: 'Whose word it is',
  comparisons: 'Comparisons it may belong to',
};

/** What something may be, in a word. */
const MAY_BE: Record<Makeable, string> = {
  actor: 'an actor',
  place: 'a place',
  country: 'a country',
  source: 'a source',
  speaker: 'a source that is an actor',
  event: 'an event',
};

/** All that the desk says to editors; like the check, in English. */
export const words = {
  title: 'The desk',
  description: 'Where an article is written while the development server runs.',
  needsScript: 'The desk needs JavaScript.',
  loading: 'The desk is being laid out …',
  serverGone:
    'The server does not answer. Start it again: what you have written is kept in this tab, and this goes away by itself.',
  otherArticles: 'Edit an article',
  newArticle: 'A new article',
  editing: (id: string) => `The article ${id}`,
  startAnew: 'Begin anew',
  askAnew:
    'Begin anew? The report that is read here, and what you have written and not saved, are lost.',
  restored: 'What you had not saved is here again.',
  report: 'The report',
  reportHelp:
    'The text of the original. It stays on this machine, and none of its sentences goes into the article.',
  paste: 'Paste it here',
  readPasted: 'Read what was pasted',
  openFile: 'Or open a file: text, or a saved web page',
  orDrop: 'It can also be dropped here.',
  tooLarge: (name: string) =>
    `${name} is too large: at most 6 MB are read. Copy the text of the piece, and paste it.`,
  read: (paragraphs: number, proposals: number) =>
    `The report is read: ${counted(paragraphs, 'paragraph')}, ${counted(proposals, 'proposal')}.`,
  formKept: 'The form is as you had it; accept below what is right.',
  pasted: 'What was pasted',
  textOfReport: 'Text of the report',
  textHelp:
    'Choose words in it, with the mouse or with Shift and the arrow keys, and make something of them with the buttons below.',
  chosen: 'Make of the chosen words',
  nothingChosen: 'No words are chosen.',
  chooseFirst: 'Choose words in the report first.',
  made: { date: 'Date', figure: 'Figure', quotation: 'Quotation', tie: 'Tie', source: 'Source' },
  quotationTooLong: (count: number, most: number) =>
    `A quotation has at most ${most} words; these are ${count}. Choose fewer.`,
  noPassage: 'There is no passage for this paragraph. Add one, and give it the paragraph’s number.',
  quoted: (passage: string) => `The quotation is in the passage ${passage}.`,
  entryMade: (what: string, field: string) => `${what} added under ${field}. Look it over.`,
  proposals: 'Proposals',
  noProposals: 'They come when a report is read.',
  proposalsHelp: 'What may be in it: proposed, not known.',
  accept: 'Accept',
  change: 'Change',
  dismiss: 'Dismiss',
  accepted: (label: string) => `Accepted: ${label}.`,
  isFound: (label: string) =>
    `Accepted: ${label}. Names are found in your text by themselves; nothing has to be written for it.`,
  takenBack: (label: string) => `Taken back: ${label}.`,
  dismissed: (label: string) => `Dismissed: ${label}.`,
  bringBack: (count: number) => `Bring back ${count} dismissed`,
  broughtBack: 'What was dismissed is back.',
  digest: 'The digest',
  id: 'Name of the file, and of its page',
  idHelp: 'Lower-case words of a to z and 0 to 9, joined by hyphens.',
  passages: 'Passages',
  passagesHelp:
    'The piece in your own words, complete in its facts, a passage for each statement. Names are found by themselves.',
  passage: (number: number) => `Passage ${number}`,
  passageText: 'Text',
  passageId: 'Its id',
  passageIdHelp: 'Empty for a heading and the like.',
  addPassage: 'Add a passage',
  locator: 'Where the original says it',
  add: (what: string) => `Add to ${what}`,
  addEntry: (what: string) => `Add under ${what}`,
  remove: 'Remove',
  moveUp: 'Move up',
  moveDown: 'Move down',
  moved: (what: string) => `It is ${what} now.`,
  isAtEnd: 'It cannot go further.',
  removed: (what: string) => `${what} removed.`,
  entry: (what: string, number: number) => `${what}, ${number}`,
  key: 'Of what',
  onePerLine: 'One on a line.',
  more: 'More fields',
  nothing: 'not said',
  help: 'What is this?',
  notChecked: 'It says so while you write.',
  noName: 'The article has no name yet: lower-case words of a to z and 0 to 9, joined by hyphens.',
  findings: 'What the check says',
  noFindings: 'The check has nothing to say.',
  counts: (errors: number, unrecorded: number, warnings: number) =>
    [
      `${counted(errors + unrecorded, 'error')} and ${counted(warnings, 'warning')}.`,
      ...(errors > 0 ? ['With errors it can be saved as a draft, and not be published.'] : []),
      ...(errors === 0 && unrecorded > 0
        ? ['It can be saved, and is published once its passages are recorded.']
        : []),
    ].join(' '),
  ledger: {
    'after-draft': (command: string) =>
      `When it is no draft any more, its passages are recorded in content/ledger/: here, or with “${command}”.`,
    'to-record': (command: string) =>
      `The ledger does not have what its passages say yet: record it here, or with “${command}”.`,
    'to-explain': (command: string) =>
      `Words of its passages are not those in the ledger: say why and record it here. What was wrong is corrected with “${command}”, --wrong and --right.`,
  },
  whyChanged: 'Why the words have changed',
  whyChangedHelp: 'Readers see it beside the passage.',
  recordPassages: 'Save, and record its passages',
  recorded: (path: string) => `${path} is written.`,
  nothingToRecord: 'The ledger has all of it.',
  makeable: {
    actor: 'an actor: a person, a body, a group',
    place: 'a place',
    country: 'a country',
    source: 'a source with a name of its own: an outlet, or unnamed people',
    speaker: 'a source that is one of our actors',
    event: 'an event',
  },
  makeThing: (name: string) => `Make a file of ${name}`,
  whatItIs: 'What it is',
  makeIt: 'Make the file',
  makeItNow: 'Make it',
  leave: 'Leave it',
  orCommand: 'The same at a terminal:',
  noteToPassage:
    'A sentence of the description rests on this passage: put its note where the cursor is, behind the sentence',
  answerNow: 'Answer it',
  answerIt: 'Write the answers',
  answerTo: (title: string) => `What the article answers: ${title}`,
  answerHelp:
    'What it leaves out is “silent”. The same word for the answer is the same answer: take that of another article where it fits.',
  stances: { silent: 'silent', says: 'says', denies: 'denies', 'says-in-part': 'says in part' },
  cellStance: 'This article',
  cellText: 'What it says',
  cellTextHelp: 'A short statement of ours that names whose word it is.',
  cellAnswer: 'A word for the answer',
  cellAnswerHelp: 'Empty where no word would do.',
  cellPassage: 'The passage that says it',
  verdict: 'How the articles stand to each other',
  followsByItself: 'as the answers say',
  verdicts: {
    agree: 'they agree',
    'more-exact': 'one says it more exactly',
    apart: 'they speak of different matters or times',
    conflict: 'not all of them can be true',
    'only-one-says': 'only one says it',
    'contradicts-record': 'one contradicts the record',
  },
  chooseVerdicts: (asked: { question: string; possible: Verdict[] }[]): string =>
    [
      ...asked.map(
        ({ question, possible }) =>
          `Say under “${words.verdict}” to “${question}”: ${possible.map((one) => words.verdicts[one]).join('; or ')}.`,
      ),
      'Nothing was written.',
    ].join(' '),
  answered: ({ path, warnings }: AnsweredComparison): string =>
    [
      words.madeIt(path),
      ...(warnings.length > 0 ? [`Now look at what else stands in it. ${warnings.join(' ')}`] : []),
    ].join(' '),
  wrongAnswers: (messages: string[]) => `${messages.join(' ')} Nothing was written.`,
  silent: 'silent on it',
  publishFirst:
    'Publish the article first: take “Draft” away and save it. A comparison that is published cannot rest on a draft.',
  answerAll: (questions: string[]) =>
    `Say “silent”, or what it says and in which passage, to: ${questions.join(' ')} Nothing was written.`,
  notRead: (path: string) =>
    `${path} cannot be read, or has a mistake. Mend it first: the check says where.`,
  wouldBeFound: (count: number) =>
    `Its names would be found in ${counted(count, 'place')} of other texts. Look whether it is meant there; “Make the file” then makes it.`,
  stoodFor: (id: string) => `(so far ${id})`,
  madeIt: (path: string) => `${path} is written.`,
  noFileOf: ({ id, may }: Missing) =>
    `No file is of “${id}”: ${may.map((one) => MAY_BE[one]).join(' or ')}?`,
  renamed: (was: string, now: string, fields: number) =>
    `The passage ${was} is ${now} now${fields > 0 ? `, also where ${counted(fields, 'field')} had it` : ''}.`,
  twoWrote: 'Somebody else has changed this article',
  whatDiffers: (count: number) =>
    `${counted(count, 'place')} in which yours and the file as it is now differ:`,
  theirs: 'Now:',
  mine: (line: number) => `Yours, line ${line}:`,
  takeFile: 'Take the file as it is now',
  saveOver: 'Save mine over it',
  yourText: 'What you had written, to be copied',
  fileGone: 'The file is gone. Copy what you had written, or put the file back.',
  close: 'Close',
  saveAsDraft: 'Save it as a draft',
  undo: 'Bring back',
  dropInFrame: 'Drop the file within the frame of the report.',
  noDate: 'These words hold no date. Choose those that say when.',
  noFigure: 'These words hold no figure. Choose those that say how many.',
  serverBack: 'The server answers again.',
  restoredOther:
    'What you had not saved is here again. The file has changed since: what differs is shown when you save.',
  asInForm: (message: string) =>
    message.replaceAll(' with --id', '').replaceAll(/--([a-z]+)/g, '“$1”'),
  fillIn: (labels: string[]) => `This is still empty: ${labels.join(', ')}. Nothing was written.`,
  chooseA: (what: string) => `Choose ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}.`,
  idTooLong: (most: number) => `The name is too long: at most ${most} letters.`,
  hasChanged: (path: string) =>
    `${path} has changed since it was opened here, or is gone: nothing was written.`,
  notPublished: (errors: number) =>
    `It is not saved: ${counted(errors, 'error')} would be published. Mend them, or save it as a draft.`,
  error: 'error',
  warning: 'warning',
  elsewhere: 'In other files',
  todo: 'To be done in other files',
  preview: 'As it will look',
  previewHelp:
    'The text of the body as its page will have it. Dates, figures and ties stand beside it on the page itself.',
  save: 'Save',
  saveDraft: 'Save as a draft',
  saving: 'It is being saved …',
  saved: (path: string) => `${path} is saved.`,
  openPage: 'Its page',
  noPageYet: 'It has a page when the check finds no error, in it or in files that it names.',
  untold: 'Tell it here in your own words.',
  found: (kind: string, count: number, names: string[], isByItself: boolean) =>
    `${kind}, ${count === 1 ? 'once' : `${count} times`}: ${names.join(', ')}${isByItself ? '. Found by itself in your text' : ''}`,
  dayOfTelling: 'It may be the day on which it was told',
  newName: (kind: string, count: number, forms: string[]) =>
    `${kind}? ${count === 1 ? 'Once' : `${count} times`}${forms.length > 0 ? `, also as ${forms.join(', ')}` : ''}`,
  newFile: (path: string, name: string, kind: string) => `${path}: ${name}, ${kind} as it seems`,
  newSource: (path: string, name: string) => `${path}: ${name}, as whose word it is`,
  compare: (path: string) => `${path}: add this article, and what it answers`,
  figure: (figure: string, counts: string) => `${figure}: ${counts}`,
  sourcing: (who: string, kind: string, sources: string[], alike: string[]) =>
    [
      who,
      kind,
      sources.length > 0
        ? sources.join(', ')
        : alike.length > 0
          ? `perhaps those of ${alike.join(', ')}: look whether they are the same people`
          : 'no source of the desk',
    ].join('. '),
  samePiece: (article: string, why: string) =>
    `This piece seems to be here already: ${article}. ${why}`,
} as const;

/** "1 error", "2 errors". */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
