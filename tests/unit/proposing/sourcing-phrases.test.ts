import { expect, test } from 'vitest';
import { paragraphsIn } from '../../../src/model/paragraphs.ts';
import { sourcingPhrases } from '../../../src/proposing/sourcing-phrases.ts';

const phrasesIn = (text: string, names: [name: string, kind: string][] = []) =>
  sourcingPhrases(
    paragraphsIn(text),
    names.map(([name, kind]) => ({
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      kind,
    })),
  ).map(({ written, kind }) => [written, kind]);

test('who is named at the end of a long office is the one who speaks', () => {
  const text = 'Secretary of state Tom Reed said that it rained.';
  expect(phrasesIn(text, [['Tom Reed', 'person']])).toEqual([
    ['Secretary of state Tom Reed said', 'named-official'],
  ]);
});

test('what begins to tell a time says nobody', () => {
  expect(phrasesIn('“It rained,” said when he was asked about the build-up.')).toEqual([]);
});

test.each([
  ['Union officials said that ships waited.', 'Union officials said', 'unnamed-officials'],
  ['“No,” said a spokesman for the port.', 'said a spokesman for the port', 'institution'],
  [
    'It rained, according to a report by the ministry.',
    'according to a report by the ministry',
    'document',
  ],
  ['The guild said in a long report that it rained.', 'The guild said', 'document'],
  ['The guild’s report says that it rained.', 'The guild’s report says', 'document'],
  [
    'It rained, according to a bulletin by the ministry.',
    'according to a bulletin by the ministry',
    'document',
  ],
  ['WHO said that it rained.', 'WHO said', 'named-official'],
  ['A baker said that it rained.', 'A baker said', 'unnamed-observers'],
  [
    'A military diplomatic source told them so.',
    'A military diplomatic source told',
    'unnamed-officials',
  ],
  ['Residents said that it rained.', 'Residents said', 'unnamed-observers'],
  ['The ministry said in a statement that it rained.', 'The ministry said', 'institution'],
  [
    'Two people familiar with the talks told reporters so.',
    'Two people familiar with the talks told',
    'unnamed-party',
  ],
])('a phrase says on whose word it is: %s', (text, written, kind) => {
  expect(phrasesIn(text)).toEqual([[written, kind]]);
});

test('somebody by name is an official or an expert, by what they are', () => {
  expect(phrasesIn('The governor, Maria Anselm, said so.', [['Maria Anselm', 'person']])).toEqual([
    ['Maria Anselm, said', 'named-official'],
  ]);
  expect(phrasesIn('“Yes,” said Ada Holm, an economist.', [['Ada Holm', 'person']])).toEqual([
    ['said Ada Holm', 'named-expert'],
  ]);
});

test('whoever speaks for no body is asked as an expert is', () => {
  expect(
    phrasesIn('“It rained,” said Ada Holm, who lives by the lake.', [['Ada Holm', 'person']]),
  ).toEqual([['said Ada Holm', 'named-expert']]);
});

test('what somebody told another outlet is that outlet’s word', () => {
  expect(
    phrasesIn('Ada Holm told Lake Radio that it rained.', [
      ['Ada Holm', 'person'],
      ['Lake Radio', 'outlet'],
    ]),
  ).toEqual([['Ada Holm told', 'other-outlet']]);
});

test('what another outlet has is its word', () => {
  expect(phrasesIn('It rained, according to Lake Radio.', [['Lake Radio', 'outlet']])).toEqual([
    ['according to Lake Radio', 'other-outlet'],
  ]);
});

test('nobody is named by "it is reported" or "she said"', () => {
  expect(phrasesIn('It is reported that she left. She said so. That was said before.')).toEqual([]);
});

test('no phrase has more than eight words', () => {
  const [[written = ''] = []] = phrasesIn(
    'A great many senior officials of all the ministries and agencies of the old coastal land said so.',
  );
  expect(written.split(' ').length).toBeLessThanOrEqual(8);
});

test.each([
  ['“It rained,” The Lake Post quoted a mayor as saying.', 'The Lake Post quoted'],
  ['It rained, as reported by the Daily.', 'as reported by the Daily'],
  ['It rained, according to the Daily.', 'according to the Daily'],
])('what an outlet quotes or reports is the word of another outlet: %s', (text, written) => {
  expect(phrasesIn(text)).toEqual([[written, 'other-outlet']]);
});

test('whoever quotes and is no outlet is no source by that', () => {
  expect(phrasesIn('The mayor quoted a poem.')).toEqual([]);
});

test('when somebody spoke is no part of who it was', () => {
  const text = 'Ada Orel earlier this month said that it rained.';
  const [phrase] = sourcingPhrases(paragraphsIn(text), []);
  expect(phrase?.who).toBe('Ada Orel');
});
