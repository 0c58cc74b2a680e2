import { expect, test } from 'vitest';
import { mentionFinder } from '../../../../src/model/names/mention-finder.ts';

const find = mentionFinder([
  { id: 'iraq', kind: 'country', name: 'Iraq', aliases: [{ name: 'العراق', lang: 'ar' }] },
  { id: 'isis', kind: 'actor', name: 'ISIS', aliases: [{ name: 'IS', lang: 'en' }] },
  { id: 'us', kind: 'country', name: 'US', aliases: [{ name: 'U.S.', lang: 'en' }] },
  { id: 'daily', kind: 'source', name: 'Daily.org', aliases: [] },
]);
const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  'iraq.example.org',
  'See news.iraq.info.',
  'See www.iraq.com.',
  'See WWW.IRAQ.COM, too.',
  'See (https://example.org/a/iraq).',
  'See ftp://iraq/a',
  'See example.org/iraq?is=IS#ISIS',
  'Write to info@isis.org.',
  'Write to iraq@example.org or us.iraq@example.org.',
  '@IS said',
  'Then @ISIS-news said',
  '@news@isis.org said',
  '#Iraq',
  'It is ＃Iraq and ＠IS.',
  'It is #العراق.',
  'See iraq.html',
])('a name in an address, handle or hashtag is no mention: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['They left Iraq.', 'Iraq'],
  ['They left Iraq.Then it ended.', 'Iraq'],
  ['The U.S.-led group', 'U.S.'],
  ['In Iraq…then', 'Iraq'],
  ['Iraq/Syria', 'Iraq'],
  ['Iraq: it spoke', 'Iraq'],
  ['No. 1 Iraq', 'Iraq'],
  ['It is (www.example.org) Iraq’s', 'Iraq'],
  ['See example.org, Iraq', 'Iraq'],
  ['Says Daily.org.', 'Daily.org'],
  ['Daily.org’s piece', 'Daily.org'],
])('a name beside such signs is a mention: %s', (text, name) => {
  expect(found(text)).toEqual([name]);
});

test('a web name of an outlet in a longer address is no mention', () => {
  expect(found('daily.org/iraq and news.daily.org and a@daily.org')).toEqual([]);
});
