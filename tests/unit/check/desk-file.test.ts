import { expect, test } from 'vitest';
import { isError } from '../../../src/check/finding.ts';
import { aDesk, findingsOf, sound } from './a-desk.ts';

const DESK = 'content/desk.yaml';
const EVENT = 'content/events/announcement.yaml';

function mistakesIn(changes: Parameters<typeof aDesk>[0]): string[] {
  return findingsOf(aDesk(changes))
    .filter(isError)
    .map(({ rule, path, at, message }) => `${path}:${at.line} ${rule}: ${message}`);
}

/** The line of the sound file on which some text begins. */
function lineOf(text: string): number {
  const file = sound[DESK] ?? '';
  return file.slice(0, file.indexOf(text)).split('\n').length;
}

test('a kind that the desk has no word for is told where it stands, with the one that was meant or all that there are', () => {
  expect(mistakesIn({ [EVENT]: ['kind: statement', 'kind: statment'] })).toEqual([
    `${EVENT}:2 unknown-word: There is no kind of event "statment" in content/desk.yaml. Did you mean "statement"?`,
  ]);
  expect(mistakesIn({ [DESK]: ['    statement:', '    speech:'] })).toEqual([
    `${EVENT}:2 unknown-word: There is no kind of event "statement" in content/desk.yaml. There are: speech, agreement, attack, contact, decision.`,
  ]);
});

test('a desk without a file is told what the file is for', () => {
  const { files, strays } = aDesk();
  const found = findingsOf({ files: files.filter(({ path }) => path !== DESK), strays });
  expect(found.filter(isError).map(({ rule, path }) => `${path} ${rule}`)).toEqual([
    `${DESK} missing-desk`,
  ]);
});

test.each([
  [
    'a type without words',
    'short: warns',
    'short:',
    'empty-field: "vocabulary, relations, warns, short" is empty.',
  ],
  [
    'a word of a kind that there is not',
    'exchange: given',
    'exchange: gives',
    'wrong-value: "gives" is not a value of "vocabulary, relations, shares-intelligence-with, exchange". Did you mean "given"?',
  ],
  [
    'an unknown language',
    'language: en',
    'language: english',
    'wrong-value: "english" is not a value of "language". It is one of: en, ar.',
  ],
  [
    'a kind whose id is none',
    'person: Person',
    'Real Person: Person',
    'wrong-value: "Real Person" should be an id: lower-case words joined by hyphens',
  ],
  [
    'a description that is too long',
    'description: A desk that is made up for tests.',
    `description: ${'x'.repeat(161)}`,
    'wrong-value: "description" has 161 characters, and may have 160 at most.',
  ],
])('%s is told on its line', (_, right, wrong, message) => {
  const [found, ...more] = mistakesIn({ [DESK]: [right, wrong] });
  expect(found).toContain(`${DESK}:${lineOf(right)} ${message}`);
  expect(more).toEqual([]);
});

test('two kinds of one id are told', () => {
  expect(
    mistakesIn({ [DESK]: ['person: Person', 'person: Person\n    person: Human'] })[0],
  ).toContain(
    `${DESK}:${lineOf('person: Person') + 1} not-yaml: "person" stands here twice. Give the second another name, or put the two together.`,
  );
});

test('a place need not lie in a country', () => {
  expect(mistakesIn({ 'content/places/lakeend.yaml': ['country: orel\n', ''] })).toEqual([]);
});
