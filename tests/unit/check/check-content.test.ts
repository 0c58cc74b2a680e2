import { expect, test } from 'vitest';
import { isError } from '../../../src/check/finding.ts';
import { report } from '../../../src/check/report.ts';
import { fieldsMatching } from '../../../src/model/fields.ts';
import { schemas } from '../../../src/model/schemas/index.ts';
import { aDesk, findingsOf } from './a-desk.ts';

const ARTICLE = 'content/articles/an-article.md';
type Change = Parameters<typeof aDesk>[0];

const mistakesIn = (changes: Change) =>
  findingsOf(aDesk(changes))
    .filter(isError)
    .map(({ rule, path, at, message }) => `${path}:${at.line}:${at.column} ${rule}: ${message}`);

test('content without a mistake has no findings', () => {
  expect(mistakesIn({})).toEqual([]);
});

test('an unknown entity is told with the nearest that there is', () => {
  expect(
    mistakesIn({ [ARTICLE]: ['[orel, gardens-guild]', '[orel, gardens-guild, gardens-guld]'] }),
  ).toEqual([
    `${ARTICLE}:7:33 unknown-entity: There is no entity "gardens-guld". Did you mean "gardens-guild"?`,
  ]);
});

test('an unknown event, source and passage are told where they stand', () => {
  expect(
    mistakesIn({
      [ARTICLE]: ['event: announcement\n', 'event: anouncement\n'],
      'content/articles/other.md': `---
title: Other
summary: Other.
original: { source: the-dayly, published: 2015 }
entities: [orel]
dates:
  - { event: announcement, date: 2015, written: in 2015, passage: sayd }
sources: [{ source: the-daily, sourcing: document, passage: nowhere }]
---
Orel. {#said}
`,
    }),
  ).toEqual([
    `${ARTICLE}:11:12 unknown-event: There is no event "anouncement". Did you mean "announcement"?`,
    'content/articles/other.md:4:21 unknown-source: There is no source "the-dayly". Did you mean "the-daily"?',
    'content/articles/other.md:7:67 unknown-passage: There is no passage "sayd" in this article. Did you mean "said"?',
    'content/articles/other.md:8:61 unknown-passage: There is no passage "nowhere" in this article.',
  ]);
});

test('an id that is none is told once, with the one that was meant', () => {
  expect(
    mistakesIn({
      [ARTICLE]: ['[orel, gardens-guild]', '[Orel, gardens_guild]'],
      'content/events/announcement.yaml': ['{ orel: speaks }', '{ Orel: speaks }'],
    }),
  ).toEqual([
    `${ARTICLE}:7:12 unknown-entity: There is no entity "Orel". Did you mean "orel"?`,
    `${ARTICLE}:7:18 unknown-entity: There is no entity "gardens_guild". Did you mean "gardens-guild"?`,
    'content/events/announcement.yaml:5:17 unknown-entity: There is no country or actor "Orel". Did you mean "orel"?',
  ]);
  expect(mistakesIn({ [ARTICLE]: ['    by: the-daily', "    by: 'The Daily'"] })).toEqual([
    `${ARTICLE}:15:9 unknown-source: There is no source "The Daily". Did you mean "the-daily"?`,
  ]);
});

test('a day that does not exist is refused with the reason', () => {
  expect(mistakesIn({ [ARTICLE]: ['published: 2015-09-30', 'published: 2015-02-30'] })).toEqual([
    `${ARTICLE}:6:14 impossible-date: "2015-02-30" is not a date: February 2015 has 28 days.`,
  ]);
});

test('a date in words is refused with how to write it', () => {
  const [mistake] = mistakesIn({ [ARTICLE]: ['date: 2015-09-27', 'date: Sunday'] });
  expect(mistake).toContain(
    `${ARTICLE}:12:11 malformed-date: "Sunday" is not a date: write it as EDTF`,
  );
});

test.each([
  ['27/09/2015', 'Write 2015-09-27.'],
  ['“2015-09-27”', 'Write 2015-09-27.'],
  ['Y12345', 'only the years from 10000 BC (-9999) to AD 9999 can be dated here.'],
])('a date that is written as %s is refused at its place: %s', (date, way) => {
  const [mistake] = mistakesIn({ [ARTICLE]: ['date: 2015-09-27', `date: ${date}`] });
  expect(mistake).toContain(`${ARTICLE}:12:11 `);
  expect(mistake).toContain(way);
});

test.each(['2004-06-XX/2004-07-03', '-0044-03-15', "'-0001'", '156X-12-25', '2001-21/2001-23'])(
  'every form of EDTF may stand in an article: %s',
  (date) => {
    expect(mistakesIn({ [ARTICLE]: ['date: 2015-09-27', `date: ${date}`] })).toEqual([]);
  },
);

test.each(['0050', "'0050'"])('the year %s is the year 50, with quotes and without', (year) => {
  const desk = { [ARTICLE]: ['date: 2015-09-27', `date: ${year}`] } satisfies Change;
  expect(mistakesIn(desk)).toEqual([]);
  const article = aDesk(desk).files.find(({ path }) => path === ARTICLE);
  expect(fieldsMatching(article?.data, ['dates', 0, 'date'])[0]?.value).toBe('0050');
});

test('a missing and an empty field are told by name', () => {
  expect(
    mistakesIn({ [ARTICLE]: ['title: An article\nsummary: It says so. [@#said]', 'summary:'] }),
  ).toEqual([
    `${ARTICLE}:2:1 missing-field: "title" is missing.`,
    `${ARTICLE}:2:9 empty-field: "summary" is empty. Fill it. What stands behind " #" is a comment, unless it is in quotes.`,
  ]);
});

test('an empty list and text of spaces are empty fields', () => {
  expect(
    mistakesIn({
      'content/countries/orel.yaml': 'name: Orel\ndescription: "  "\n',
      'content/events/announcement.yaml':
        'title: T\nkind: statement\ndescription: D\nparticipants: {}\n',
    }),
  ).toEqual([
    'content/countries/orel.yaml:2:14 empty-field: "description" is empty. Fill it.',
    'content/events/announcement.yaml:4:15 empty-field: "participants" is empty. Say who took part and how: "orel: agrees".',
  ]);
});

test('an unknown field is told with the field that was meant', () => {
  expect(mistakesIn({ [ARTICLE]: ['summary:', 'sumary: x\nsummary:'] })).toEqual([
    `${ARTICLE}:3:1 unknown-field: There is no field "sumary" here. Did you mean "summary"?`,
  ]);
});

test('an unknown field deep in a list is told with its own line', () => {
  expect(
    mistakesIn({ [ARTICLE]: ['    written: on Sunday', '    writen: x\n    written: on Sunday'] }),
  ).toEqual([
    `${ARTICLE}:13:5 unknown-field: There is no field "writen" here. Did you mean "written"?`,
  ]);
});

test('a value of the wrong kind is told with what would do', () => {
  const mistakes = mistakesIn({
    [ARTICLE]: ['sourcing: own-reporting', 'sourcing: own-reportin'],
    'content/countries/orel.yaml':
      'name: 1\ndescription: A country.\nwikidata: orel\ndemonyms: Oreli\n',
  });
  expect(mistakes).toContain(
    `${ARTICLE}:18:15 wrong-value: "own-reportin" is not a value of "sources, entry 1, sourcing". Did you mean "own-reporting"? It is one of: named-official, named-expert, institution, document, unnamed-party, unnamed-officials, unnamed-observers, other-outlet, own-reporting, own-opinion, no-source-given.`,
  );
  expect(mistakes).toContain(
    'content/countries/orel.yaml:1:7 wrong-value: "name" should be text; put it in quotes if it looks like a number, a date or a list.',
  );
  expect(mistakes).toContain(
    'content/countries/orel.yaml:3:11 wrong-value: "wikidata": "orel" should be a Q and a number, such as Q796.',
  );
  expect(mistakes).toContain(
    'content/countries/orel.yaml:4:11 wrong-value: "demonyms" should be a list: each entry on a line of its own, behind "- ".',
  );
});

test('a field that can be left out is told so when it is empty', () => {
  expect(
    mistakesIn({
      'content/countries/orel.yaml': 'name: Orel\ndescription: A country. [@a-book]\nwikidata:\n',
    }),
  ).toEqual([
    'content/countries/orel.yaml:3:10 empty-field: "wikidata" is empty. Fill it or leave it out. What stands behind " #" is a comment, unless it is in quotes.',
  ]);
});

test.each([
  [
    'a tie',
    ['locators:', 'relations:\n  - Orel shares with the Guild\nlocators:'],
    '23:5 wrong-value: "relations, entry 1" should be a group of fields: from, type, to, passage.',
  ],
  [
    'the original',
    ['original:\n  source: the-daily\n  published: 2015-09-30', 'original: The Daily'],
    '4:11 wrong-value: "original" should be a group of fields: source, published.',
  ],
  [
    'a place in the original',
    ['{ said: { paragraph: 1, start: spoke of it } }', '{ said: 1 }'],
    '22:19 wrong-value: "locators, said": 1 should be a group of paragraph and start, or a list of such.',
  ],
] as const)('%s that is text is told once, with the fields that it needs', (_, change, message) => {
  expect(mistakesIn({ [ARTICLE]: [...change] })).toEqual([`${ARTICLE}:${message}`]);
});

test('two entities that share a name are told, the second pointing at the first', () => {
  expect(
    mistakesIn({
      'content/actors/other.yaml':
        'name: Other\nkind: armed-group\ndescription: A group.\naliases: [da’esh, GILDE]\n',
      'content/actors/gardens-guild.yaml': ['[GG, Gilde]', "[GG, Gilde, Da'esh]"],
    }),
  ).toEqual([
    'content/actors/other.yaml:4:11 shared-name: "da’esh" is a name of content/actors/gardens-guild.yaml too (as "Da\'esh"). Keep it in one place; elsewhere write [words](entity:id).',
    'content/actors/other.yaml:4:19 shared-name: "GILDE" is a name of content/actors/gardens-guild.yaml too (as "Gilde"). Keep it in one place; elsewhere write [words](entity:id).',
  ]);
});

test('one name spelled in Arabic and in Persian is two names of one thing, and one name of two things', () => {
  const spelled =
    '[GG, Gilde, { name: الدولة, lang: ar }, { name: الدوله, lang: fa }, { name: الدولــة, lang: ar }]';
  expect(
    mistakesIn({
      'content/actors/gardens-guild.yaml': ['[GG, Gilde]', spelled],
      'content/actors/other.yaml':
        'name: Other\nkind: armed-group\ndescription: A group.\naliases: [{ name: الدّوله, lang: fa }]\n',
    }),
  ).toEqual([
    'content/actors/gardens-guild.yaml:4:86 shared-name: "الدولــة" is here already (line 4, as "الدولة"). Take one away: both are found as one.',
    'content/actors/other.yaml:4:19 shared-name: "الدّوله" is a name of content/actors/gardens-guild.yaml too (as "الدولة"). Keep it in one place; elsewhere write [words](entity:id).',
  ]);
});

test('one id in two collections is refused', () => {
  expect(
    mistakesIn({
      'content/places/orel.yaml': 'name: Land\nkind: region\ncountry: orel\ndescription: L.\n',
    }),
  ).toEqual([
    'content/places/orel.yaml:1:1 duplicate-id: "orel" is also content/countries/orel.yaml. Rename one of the files.',
  ]);
});

test('two passages with one id are refused, the second pointing at the first', () => {
  expect(mistakesIn({ [ARTICLE]: ['{#said}\n', '{#said}\n\nOrel again. {#said}\n'] })).toEqual([
    `${ARTICLE}:26:1 duplicate-passage: Two passages are called "said" (also line 24). Rename one.`,
  ]);
});

test('an entity that is listed and never mentioned is told', () => {
  expect(
    mistakesIn({ [ARTICLE]: ['[orel, gardens-guild]', '[orel, gardens-guild, lakeend]'] }),
  ).toEqual([
    `${ARTICLE}:7:33 unmentioned-entity: The text never mentions "lakeend". Take it off the list, or say it in the text: [words](entity:lakeend).`,
  ]);
});

test('an entity that is mentioned and not listed is told where it is first named', () => {
  expect(mistakesIn({ [ARTICLE]: ['{#said}\n', 'All of\nLakeend heard. {#said}\n'] })).toEqual([
    `${ARTICLE}:25:1 unlisted-entity: The text mentions "lakeend" ("Lakeend"), which is not under "entities". Add it there. If the words mean something else, write [Lakeend](entity:none).`,
  ]);
});

test('an outlet that is named but is no source of the article is told', () => {
  expect(
    mistakesIn({
      'content/sources/the-post.yaml': 'name: The Post\nkind: outlet\ndescription: An outlet.\n',
      [ARTICLE]: ['{#said}\n', 'So said The Post. {#said}\n'],
    }),
  ).toEqual([
    `${ARTICLE}:24:42 unlisted-source: The text names "The Post", but "the-post" is neither the original's source nor under "sources". Add it there. If the words mean something else, write [The Post](entity:none).`,
  ]);
});

test('an explicit link to an entity counts as its mention; to nothing is refused', () => {
  expect(
    mistakesIn({
      [ARTICLE]: ['Orel spoke', '[The land](entity:orel) and [it](entity:orell) spoke'],
    }),
  ).toEqual([`${ARTICLE}:24:29 unknown-entity: There is no entity "orell". Did you mean "orel"?`]);
});

test('frontmatter that is not YAML is told with its line', () => {
  const [mistake, ...more] = mistakesIn({
    [ARTICLE]: ['title: An article', 'title: An article: more'],
  });
  expect(mistake).toBe(
    `${ARTICLE}:2:8 not-yaml: The text has a colon with a space behind it, so all of it goes in quotes: 'An article: more'`,
  );
  expect(more).toEqual([]);
});

test('an article without frontmatter is told how to begin', () => {
  const [mistake] = mistakesIn({ [ARTICLE]: 'Just text about Orel.\n' });
  expect(mistake).toBe(
    `${ARTICLE}:1:1 no-frontmatter: The file does not begin with frontmatter: a line "---", the fields, a line "---".`,
  );
});

test('a file that is not UTF-8 is told with the place of its first bad byte', () => {
  const latin1 = Uint8Array.from([...new TextEncoder().encode('name: Ir\nx: a'), 0xe9]);
  expect(mistakesIn({ 'content/countries/iran.yaml': latin1 })).toEqual([
    'content/countries/iran.yaml:2:5 not-utf8: This is not UTF-8 text. Save the file with the encoding UTF-8.',
  ]);
});

test('an article without text is refused', () => {
  expect(mistakesIn({ [ARTICLE]: ['Orel spoke of the Gardens Guild. {#said}\n', '\n'] })).toContain(
    `${ARTICLE}:24:1 empty-body: The article has no text. Write its paragraphs below the frontmatter, each ending in {#id}.`,
  );
});

test('script and other HTML in a text are refused', () => {
  expect(
    mistakesIn({
      [ARTICLE]: ['{#said}\n', '\nAnd <b>bold</b>. {#said}\n\n<script>alert(1)</script>\n'],
    }),
  ).toEqual([
    `${ARTICLE}:25:5 raw-html: HTML ("<b>") does not get through. Write it in Markdown.`,
    `${ARTICLE}:25:12 raw-html: HTML ("</b>") does not get through. Write it in Markdown.`,
    `${ARTICLE}:27:1 raw-html: HTML ("<script>") does not get through. Write it in Markdown.`,
  ]);
});

test.each(['javascript:alert(1)', 'data:text/html,hi', '//elsewhere.example', '/articles/'])(
  'a link to %s is refused',
  (address) => {
    expect(mistakesIn({ [ARTICLE]: ['{#said}', `[x](${address}) {#said}`] })).toEqual([
      `${ARTICLE}:24:34 unsafe-address: A link to "${address}" does not get through. Link to https://…, #passage or entity:id.`,
    ]);
  },
);

test('a name that an original uses must be one that search knows', () => {
  expect(mistakesIn({ [ARTICLE]: ['[Gilde]', '[Gelde]'] })).toEqual([
    `${ARTICLE}:9:19 unknown-name: "Gelde" is not a name of "gardens-guild". Did you mean "Gilde"? Add it to the aliases in content/actors/gardens-guild.yaml, with its "lang" if it is not English.`,
  ]);
});

test('an event that no article tells of is refused, since nothing would date it', () => {
  expect(
    mistakesIn({
      'content/events/untold.yaml':
        'title: T\nkind: statement\ndescription: D.\nparticipants: { orel: speaks }\n',
    }),
  ).toEqual([
    'content/events/untold.yaml:1:1 event-without-account: No article tells of this event. Add "event: untold" to the "dates" of one that does, or leave the event out.',
  ]);
});

test('where the accounts of an article may be misspelled, no event is said to be untold', () => {
  expect(mistakesIn({ [ARTICLE]: ['\ndates:\n', '\ndate:\n'] })).toEqual([
    `${ARTICLE}:10:1 unknown-field: There is no field "date" here. Did you mean "dates"?`,
  ]);
});

test('all mistakes of all files are told at once, by file and line', () => {
  const mistakes = mistakesIn({
    [ARTICLE]: ['summary: It says so. [@#said]', 'summary:\ncolour: red'],
    'content/countries/orel.yaml': 'description: A country.\n',
    'content/events/announcement.yaml': ['{ orel: speaks }', '{ orel: speaks, orek: too }'],
  });
  expect(mistakes.map((mistake) => mistake.split(': ')[0])).toEqual([
    `${ARTICLE}:3:9 empty-field`,
    `${ARTICLE}:4:1 unknown-field`,
    'content/countries/orel.yaml:1:1 missing-field',
    'content/events/announcement.yaml:5:31 unknown-entity',
  ]);
});

/** A second article and a comparison of both, whose points a test writes. */
const compared = (points: string): Change => ({
  'content/articles/other.md': `---
title: Other
summary: Other.
original: { source: the-daily, published: 2016 }
entities: [orel]
sources: [{ source: the-daily, sourcing: document, passage: told }]
---
Orel. {#told}
`,
  'content/comparisons/both.yaml': `title: Both
summary: Both.
articles: [an-article, other]
reading: [Ours.]
wouldSettle: [More.]
points:
  - question: What?
${points.replace(/^/gm, '    ')}
`,
});
const COMPARISON = 'content/comparisons/both.yaml';

test('a comparison in which every article answers or is silent is sound', () => {
  const points = 'cells:\n  an-article: { text: It was., passage: said }\n  other: silent';
  expect(mistakesIn(compared(points))).toEqual([]);
});

test('an article that is left out of a row, one that is not compared and a lost passage are told', () => {
  const points = 'cells:\n  an-article: { text: It was., passage: sayd }\n  an-othr: silent';
  expect(mistakesIn(compared(points))).toEqual([
    `${COMPARISON}:8:5 missing-cell: "other" is missing. Say what it says, or write "other: silent".`,
    `${COMPARISON}:9:45 unknown-passage: There is no passage "sayd" in that article. Did you mean "said"?`,
    `${COMPARISON}:10:7 unknown-article: There is no article "an-othr" under "articles".`,
  ]);
});

test('a verdict that does not follow from the answers is refused', () => {
  const points =
    'verdict: agree\ncells:\n  an-article: { text: A., answer: a, passage: said }\n  other: { text: B., answer: b, passage: told }';
  expect(mistakesIn(compared(points))).toEqual([
    `${COMPARISON}:8:14 wrong-verdict: The answers do not make it "agree", but more-exact or apart or conflict. Correct an answer or the verdict.`,
  ]);
});

test('answers that cannot be compared need a verdict, and a question to which nobody speaks goes', () => {
  const twoTexts =
    'cells:\n  an-article: { text: A., passage: said }\n  other: { text: B., passage: told }';
  expect(mistakesIn(compared(twoTexts))[0]).toContain('missing-verdict: How the answers');
  expect(mistakesIn(compared(`verdict: apart\n${twoTexts}`))).toEqual([]);
  const nobody = 'cells:\n  an-article: silent\n  other: silent';
  expect(mistakesIn(compared(nobody))[0]).toContain('missing-verdict: No article speaks');
});

test('articles more than a year apart are in conflict for a reason only', () => {
  const texts =
    'cells:\n  an-article: { text: A., answer: a, passage: said }\n  other: { text: B., answer: b, passage: told }';
  expect(mistakesIn(compared(`verdict: conflict\n${texts}`))).toEqual([]);
  const late = compared(`verdict: conflict\n${texts}`) as Record<string, string>;
  const path = 'content/articles/other.md';
  const later = {
    ...late,
    [path]: String(late[path]).replace('published: 2016', 'published: 2018'),
  };
  expect(mistakesIn(later)).toEqual([
    `${COMPARISON}:8:14 unreasoned-conflict: These articles are more than a year apart. Say "verdict: apart", or under "reason" why all of them speak of one time.`,
  ]);
});

test('a source that derives from itself, however long the way, is refused', () => {
  expect(
    mistakesIn({
      'content/sources/the-daily.yaml':
        'name: The Daily\nkind: unnamed\ndescription: Some.\nderivedFrom: [the-post]\n',
      'content/sources/the-post.yaml':
        'name: The Post\nkind: unnamed\ndescription: Some.\nderivedFrom: [the-daily]\n',
    }),
  ).toEqual([
    'content/sources/the-daily.yaml:4:1 circular-derivation: "the-daily" derives from "the-post" derives from "the-daily". Take one of these away.',
  ]);
});

test('a source whose word an article takes in a circle is refused, with what its file says and what others there do', () => {
  const relying = (entries: string, aPerson = '') =>
    mistakesIn({
      [ARTICLE]: ['    passage: said\nfigures:', `    passage: said\n${entries}figures:`],
      'content/sources/a-person.yaml': `name: Somebody\nkind: unnamed\ndescription: Some.\n${aPerson}`,
    });
  const from = '    derivedFrom: [a-person]\n';
  const ofPerson = (more: string) =>
    `  - { source: a-person, sourcing: unnamed-party, passage: said${more} }\n`;
  expect(relying(from + ofPerson(''))).toEqual([]);
  const found = (line: number, column: number, one: string, other: string) =>
    `${ARTICLE}:${line}:${column} circular-derivation: "${one}" derives from "${other}" derives from "${one}". Take one of these away.`;
  expect(relying(from, 'derivedFrom: [the-daily]\n')).toEqual([
    found(20, 5, 'the-daily', 'a-person'),
  ]);
  expect(relying(from + ofPerson(', derivedFrom: [the-daily]'))).toEqual([
    found(20, 5, 'the-daily', 'a-person'),
    found(21, 65, 'a-person', 'the-daily'),
  ]);
});

test('a relation is between things that are there, and dated by an event of its own article', () => {
  const relations =
    'relations:\n  - { from: orel, type: fights, to: gardens-guld, by: the-daily, event: war, passage: said }\n---\nOrel spoke';
  expect(mistakesIn({ [ARTICLE]: ['---\nOrel spoke', relations] })).toEqual([
    `${ARTICLE}:24:37 unknown-entity: There is no entity "gardens-guld". Did you mean "gardens-guild"?`,
    `${ARTICLE}:24:73 unknown-event: There is no account of the event "war" in this article.`,
  ]);
});

test('a file in no collection is told which there are, the folder that was meant, or how files of its folder are called', () => {
  const [nowhere, wrongFolder, ofFolder] = [
    'content/notes.txt',
    'content/place/a.yaml',
    'content/events/a.yml',
  ].map((path) => mistakesIn({ [path]: '' })[0]);
  expect(ofFolder).toBe(
    'content/events/a.yml:1:1 stray-file: The file is not read by this name. Rename it content/events/a.yaml.',
  );
  expect(wrongFolder).toContain('This file is in no collection. Did you mean "places"?');
  for (const collection of Object.keys(schemas)) {
    expect(nowhere).toMatch(new RegExp(`content/${collection}[./]`));
  }
});

test('control characters are told where they stand, also those that YAML has as escapes, and none is printed', () => {
  const escape = String.fromCodePoint(0x1b);
  const content = aDesk({
    'content/places/lakeend.yaml': ['name: Lakeend', `name: Lake${escape}end`],
    [ARTICLE]: ['summary: It says so. [@#said]', 'summary: "It says \\aso. [@#said]"'],
  });
  const found = findingsOf(content);
  expect(
    found
      .filter(({ rule }) => rule === 'control-character')
      .map(({ path, at, message }) => `${path}:${at.line}:${at.column} ${message.slice(0, 6)}`),
  ).toEqual([`${ARTICLE}:3:10 U+0007`, 'content/places/lakeend.yaml:1:11 U+001B']);
  const printed = report(
    found.map((finding) => ({ ...finding, path: `${finding.path}${escape}` })),
    'Nothing was built.',
  );
  expect(printed).not.toContain(escape);
});
