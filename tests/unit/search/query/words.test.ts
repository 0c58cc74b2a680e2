import { expect, test } from 'vitest';
import { mentionWord } from '../../../../src/model/names/mention-word.ts';
import { isFormOf, wordsOf } from '../../../../src/search/query/words.ts';

test('a number is one word, however its thousands are set apart', () => {
  expect(wordsOf('More than 3,500 troops, 2015')).toEqual([
    'more',
    'than',
    '3500',
    'troops',
    '2015',
  ]);
});

test.each([
  ['sharing', 'shared', true],
  ['intelligence', 'intel', true],
  ['day', 'days', true],
  ['ally', 'allies', true],
  ['run', 'running', true],
  ['cities', 'city', true],
  ['giraffe', 'sharing', false],
  [mentionWord('islamic-state', 'article'), mentionWord('islamic-state', 'article'), true],
  [
    mentionWord('islamic-state-in-sinai', 'article'),
    mentionWord('islamic-state', 'article'),
    false,
  ],
])('"%s" for "%s" in a query: %s', (inPage, inQuery, isForm) => {
  expect(isFormOf(inPage, inQuery)).toBe(isForm);
});
