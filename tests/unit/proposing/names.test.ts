import { expect, test } from 'vitest';
import { mentionFinder } from '../../../src/model/names/mention-finder.ts';
import { paragraphsIn } from '../../../src/model/paragraphs.ts';
import { newNamesIn } from '../../../src/proposing/names/new-names.ts';

const GUILD = { id: 'gardens-guild', kind: 'actor' as const, name: 'Gardens Guild', aliases: [] };
const namesIn = (text: string) =>
  newNamesIn(text, paragraphsIn(text), mentionFinder([GUILD])(text));
const kindsIn = (text: string) =>
  Object.fromEntries(namesIn(text).map(({ name, kind }) => [name, kind]));

test('a name that the desk knows is not new, nor is a part of it', () => {
  expect(namesIn('The Gardens Guild met. Members of the Guild sang.')).toEqual([]);
});

test('a person who is named whole and then by surname is one name', () => {
  const [brandt, ...others] = namesIn(
    'It was Lena Brandt, 45, who spoke. Ms Brandt left. “No,” Brandt said.',
  );
  expect(others).toEqual([]);
  expect(brandt).toMatchObject({
    name: 'Lena Brandt',
    kind: 'person',
    count: 3,
    forms: ['Brandt', 'Brandt'].slice(0, 1),
  });
});

test('a body and its initials are one name', () => {
  expect(namesIn('The Lake Water Board (LWB) met. The LWB paid.')).toMatchObject([
    { name: 'Lake Water Board', kind: 'organization', count: 3 },
  ]);
});

test('the capital of a sentence’s first word makes no name', () => {
  expect(
    namesIn('Workers left. Yesterday they met. However, nobody came. “Never,” they said.'),
  ).toEqual([]);
});

test('days, months, titles and the people of a land are no names', () => {
  expect(
    namesIn('It met on Monday in March. The French and the Dutch came, and the Prime Minister.'),
  ).toEqual([]);
});

test.each([
  ['Minister Paul Okafor left.', { 'Paul Okafor': 'person' }],
  ['It was bought by Orchid Row Ltd for a song.', { 'Orchid Row Ltd': 'organization' }],
  ['They live in the town of Hexholm.', { Hexholm: 'place' }],
  ['It lies in Ashby and Little Wren.', { Ashby: 'place', 'Little Wren': 'place' }],
  ['He flew to Norway.', { Norway: 'country' }],
  ['The tanker Silver Tern sank.', { 'Silver Tern': 'other' }],
  ['It broke the Lerwick Agreement.', { 'Lerwick Agreement': 'other' }],
])(
  'what a name is the name of is guessed from it and from what is around it: %s',
  (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  },
);

test.each([
  ['The Old Holm Fire and Rescue Service came.', 'Old Holm Fire and Rescue Service'],
  ['She lay in Prince Anselm Hospital.', 'Prince Anselm Hospital'],
  ['It was Torvel, the oldest mill, that closed.', 'Torvel'],
  ['Torvel, the oldest mill, closed.', 'Torvel'],
])('a name is whole: %s', (text, name) => {
  expect(Object.keys(kindsIn(text))).toEqual([name]);
});

test.each(['I’ve seen it. I’d rather not.', 'The A1234 is shut.', 'It was Article 12 of the law.'])(
  'abbreviations, roads and articles are no names: %s',
  (text) => {
    expect(namesIn(text)).toEqual([]);
  },
);

test('what is called after a person is another thing', () => {
  expect(kindsIn('The Lena Brandt Bridge is shut. It was Lena Brandt who built it.')).toEqual({
    'Lena Brandt Bridge': 'place',
    'Lena Brandt': 'person',
  });
});

test.each([
  ['They call themselves Silent River.', 'Silent River'],
  ['It was lent by Clínica Vael.', 'Clínica Vael'],
  ['He plays for Oldmere Wanderers.', 'Oldmere Wanderers'],
  ['It is run by Bright Acre.', 'Bright Acre'],
])('two words are not always a person: %s', (text, name) => {
  expect(kindsIn(text)[name]).not.toBe('person');
});

test('the words of a date are no name', () => {
  const text = 'It fell on Christmas Eve.';
  expect(newNamesIn(text, paragraphsIn(text), [], [{ start: 8, end: 24 }])).toEqual([]);
});

test('somebody of some body is two names', () => {
  expect(Object.keys(kindsIn('It was Ines Calloway of the People’s Alliance.'))).toEqual([
    'Ines Calloway',
    'People’s Alliance',
  ]);
});

test('a body of two matters is one name, and two countries are two', () => {
  expect(Object.keys(kindsIn('The Ministry of Trade and Industry spoke.'))).toEqual([
    'Ministry of Trade and Industry',
  ]);
  expect(Object.keys(kindsIn('They came from Norway and Denmark.'))).toEqual(['Norway', 'Denmark']);
});

test.each([
  [
    'Harvest Council Press Secretary Ada Orel spoke.',
    { 'Harvest Council': 'organization', 'Ada Orel': 'person' },
  ],
  ['It is said that US President John Kerry spoke.', { US: 'country', 'John Kerry': 'person' }],
  ['He met US Secretary of StateJohn Kerry there.', { US: 'country', 'John Kerry': 'person' }],
  ['It was French Interior Minister Paul Martin who spoke.', { 'Paul Martin': 'person' }],
])('who holds an office has a name of its own, and so has the body: %s', (text, kinds) => {
  expect(kindsIn(text)).toEqual(kinds);
});

test('a body of a land is a name; a word for those who share a belief is none', () => {
  expect(kindsIn('Then the French Parliament voted. Many Sunni Arab rebels waited.')).toEqual({
    'French Parliament': 'organization',
  });
});

test('a word with an Arabic article is more likely a group than a person', () => {
  expect(kindsIn('There were rebels, including al-Nuwar and others.')).toEqual({
    'al-Nuwar': 'organization',
  });
});

test('a number that stands alone, too, is no part of the name behind it', () => {
  const names = namesIn(
    'A Group of 6 (G-6) met. It was for the G-6 European Union members that they met.',
  );
  expect(names.map(({ name, forms }) => [name, forms])).toEqual([
    ['Group of 6', ['G-6']],
    ['European Union', []],
  ]);
});

test.each([
  ['“It rained,” the Lakeend Times quoted him as saying.', 'Lakeend Times'],
  ['He told Reuters so.', 'Reuters'],
  ['It rained, as reported by the Daily.', 'Daily'],
])('whom a piece has it from is an outlet: %s', (text, name) => {
  expect(kindsIn(text)).toEqual({ [name]: 'outlet' });
});

test('a ministry in small letters goes by its land', () => {
  expect(kindsIn('It was the French defense ministry that asked. The ministry paid.')).toEqual({
    'French defense ministry': 'organization',
  });
});
