/** Every rule of the content, by the id that is printed behind its mistakes, and why it is a rule. */
export const rules = {
  'unreadable-file': 'A file that cannot be opened can be neither checked nor shown.',
  'not-utf8':
    'Every program here reads files as UTF-8; other encodings would turn names into noise.',
  'not-yaml':
    'Fields are YAML 1.2 with the values of JSON; a file that is not cannot be read at all.',
  'no-frontmatter':
    'An article tells what it digests, whom it relies on and when in its frontmatter.',
  'stray-file': 'A file in no collection is never shown, which nobody would notice.',
  'bad-file-name': 'File names are ids and addresses: lower-case words joined by hyphens.',
  'missing-field': 'Every page needs these fields.',
  'empty-field': 'A field that says nothing is left out, or filled.',
  'unknown-field': 'An unknown field is a slip of the pen that would otherwise be lost in silence.',
  'wrong-value': 'A field takes values of its own kind only.',
  'malformed-date': 'Dates are EDTF (ISO 8601-2:2019), so that what is not known can be said.',
  'impossible-date': 'A date is on the calendar.',
  'unknown-entity': 'Whatever is named has a file, and so a page that can be followed.',
  'unknown-article': 'A comparison is of articles that are here.',
  'unknown-event': 'An account tells of an event that has a file.',
  'unknown-source': 'Whom an article relies on has a file that says what is known of them.',
  'unknown-passage': 'Nothing stands without its passage.',
  'unknown-name': 'What an original calls something is one of the names that search finds it by.',
  'other-script':
    'A name in the script of another language is read aloud, set and listed as what it is not.',
  'unreadable-name': 'A name without a letter or digit is found nowhere, or everywhere.',
  'shared-name': 'A name that two things share could link to the wrong one.',
  'duplicate-id': 'An id names one thing over all countries, actors, places and sources.',
  'duplicate-passage': 'A passage id is an address that others cite: it names one passage.',
  'missing-marker':
    'A passage is cited by its id; one made from its first words would change with them.',
  'lost-marker': 'A marker that gives no id is printed to readers.',
  'lost-note': 'A note is shown where it is called for; what is not called for is not shown.',
  'unset-markdown': 'What pages do not set would be lost, or look like something else.',
  'duplicate-entry': 'What is listed twice would be counted twice.',
  'empty-body': 'An article without text has no passages, so nothing in it could be shown.',
  'unlisted-entity':
    'The list in the frontmatter is the check on what names were found in the text.',
  'unmentioned-entity': 'An article is shown under what it names, and nothing else.',
  'name-in-lower-case':
    'A name in lower case is often an ordinary word, which would be linked as a mention.',
  'name-in-longer-name':
    'A name inside a longer one may be another’s: a relative, a place, a newspaper.',
  'misplaced-link': 'A link by hand that is not read would be shown to readers as it is written.',
  'unlisted-source': 'An outlet that is named is the publisher or a source.',
  'markup-in-field': 'Only bodies of articles are Markdown; in a field its signs would be printed.',
  'printed-markup': 'Signs that Markdown does not read are shown to readers as they are written.',
  'turned-text':
    'Characters that turn the direction make a text look like another than the one that is searched.',
  'raw-html': 'Articles are Markdown; HTML could carry script and does not get through.',
  'unsafe-address': 'Links go to the web, to mail, to a passage or to an entity.',
  'missing-cell': 'What an article leaves out is shown as plainly as what it says.',
  'wrong-verdict': 'A verdict follows from the answers; one that does not would mislead.',
  'missing-verdict': 'A row without a verdict leaves the reader to compare.',
  'circular-derivation': 'A word that comes from itself has no origin, and origins are counted.',
  'event-without-account':
    'An event is dated by the articles that tell of it; without one it has no date.',
  'unsourced-passage': 'Nothing stands without somebody’s word, if only the outlet’s own.',
  'word-of-another': 'What rests on a source is counted for it: it has to be the passage’s.',
  'whose-word': 'Origins are counted for each account: of several, it says which is its own.',
  'told-too-early': 'What has not happened yet can only be planned.',
  'years-as-season':
    'Years that run on are written as a season of EDTF is, and would be told as one.',
  'not-in-passage': 'A statement that cites a passage says what the passage says.',
  'long-quotation':
    'The originals are others’ texts; of their words only a few running may stand here.',
  'digest-length': 'A digest is complete in its facts and read in a few minutes.',
  'description-length': 'What something is stands in a few sentences; more is no description.',
  'stale-count': 'A sentence that counts the articles is false as soon as one more is there.',
} as const satisfies Record<string, string>;

export type RuleId = keyof typeof rules;

/** What is worth a look, but keeps nothing from being built. */
const WARNINGS: ReadonlySet<RuleId> = new Set([
  'name-in-longer-name',
  'name-in-lower-case',
  'digest-length',
  'description-length',
  'stale-count',
  'years-as-season',
]);

/** Whether what breaks a rule keeps the site from being built. */
export function isError(rule: RuleId): boolean {
  return !WARNINGS.has(rule);
}
