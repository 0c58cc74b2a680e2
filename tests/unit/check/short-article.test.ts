import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentOf, ledgerOf, sound } from './a-desk.ts';

const PASSAGES = {
  report: 'The Daily reports that Orel has asked the Gardens Guild for help.',
  answer: 'The Gardens Guild said yes on Monday, according to Mara Pell, who speaks for it.',
  before: 'Orel and the Gardens Guild had met before, and a plan was drawn up.',
  doubt: 'Two officials of Orel doubt that the plan works. They were not named.',
  radio: 'Lake Radio had reported on the plan in March. It called it costly.',
  border: 'The Guild keeps a post at Lakeend, where Orel has 200 men.',
  next: 'Orel and the Guild will meet again in Lakeend on 12 November.',
};

const EVENTS = 'asks agrees meets plans doubts reports keeps meets-again'.split(' ');

/** An article with 8 dates, 5 ties and 4 sources, as short as it can be written. */
const ARTICLE = `---
title: Orel asks the guild for help
summary: The Daily reports that Orel asks the Gardens Guild for help [@#report] and that it said yes. [@#answer]
original:
  title: Orel turns to gardeners
  source: the-daily
  published: 28 October 2015
  url: https://daily.example/orel-turns
dates:
  - { event: asks, passage: report }
  - event: agrees
    date: 2015-10-26
    written: on Monday
    grade: computed
    reckonedFrom: [published]
    basis: The Monday before the article’s date.
    passage: answer
  - { event: meets, passage: before }
  - { event: plans, passage: before }
  - { event: doubts, passage: doubt }
  - { event: reports, date: 2015-03, written: in March, grade: completed, basis: The March before the article., passage: radio }
  - { event: keeps, knownBy: true, passage: border }
  - { event: meets-again, date: 2015-11-12, written: on 12 November, grade: completed, basis: The year of the article., planned: true, passage: next }
sources:
  - { source: the-daily, sourcing: own-reporting, passage: [report, before, border, next] }
  - { source: mara-pell, sourcing: named-official, passage: answer }
  - { source: officials-of-orel, sourcing: unnamed-party, passage: doubt }
  - { source: lake-radio, sourcing: other-outlet, passage: radio }
figures:
  - { value: 200, unit: men, counts: men of Orel at Lakeend, passage: border }
relations:
  - { from: orel, type: supports, to: [gardens-guild, lakeend-council], event: asks, passage: report }
  - { from: gardens-guild, type: supports, to: orel, event: agrees, passage: answer }
  - { from: orel, type: supports, to: gardens-guild, event: meets, passage: before }
  - { from: orel, type: opposes, to: gardens-guild, event: doubts, passage: doubt }
locators:
  report: { paragraph: 1, start: has asked the guild }
  answer: { paragraph: 2, start: said yes on Monday }
  before: { paragraph: 3, start: had met before }
  doubt: { paragraph: 4, start: doubted that it works }
  radio: { paragraph: 5, start: reported on it in March }
  border: { paragraph: 6, start: keeps a post }
  next: { paragraph: 7, start: will meet again }
---
`;

test('an article with five ties, eight dates and four sources takes at most 55 lines', () => {
  const event = (id: string) =>
    `title: It ${id}\nkind: statement\ndescription: It did. [@orel-asks#report]\nparticipants: { orel: acts }\n`;
  const files = {
    ...sound,
    'content/actors/lakeend-council.yaml':
      'name: Lakeend Council\nkind: armed-group\ndescription: A council. [@a-book]\n',
    'content/actors/mara-pell.yaml':
      'name: Mara Pell\nkind: person\ndescription: A person. [@a-book]\n',
    'content/sources/mara-pell.yaml':
      'entity: mara-pell\nkind: official\ndescription: She speaks. [@a-book]\n',
    'content/sources/officials-of-orel.yaml':
      'name: Two officials of Orel\nkind: unnamed\ndescription: They are unnamed. [@a-book]\n',
    'content/sources/lake-radio.yaml':
      'name: Lake Radio\nkind: outlet\ndescription: A station. [@a-book]\nownership: not-found\n',
    ...Object.fromEntries(EVENTS.map((id) => [`content/events/${id}.yaml`, event(id)])),
    'content/articles/orel-asks.md': `${ARTICLE}${Object.entries(PASSAGES)
      .map(([id, text]) => `${text} {#${id}}`)
      .join('\n\n')}\n`,
    'content/ledger/orel-asks.yaml': ledgerOf(PASSAGES),
  };
  const mistakes = checkContent(contentOf(files)).filter(
    ({ path, rule }) => path.includes('orel-asks') && rule !== 'digest-length',
  );
  expect(mistakes.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  expect(ARTICLE.trim().split('\n').length).toBeLessThanOrEqual(55);
});
