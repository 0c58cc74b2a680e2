import { expect, test } from 'vitest';
import { isLanguageTag } from '../../../../src/model/names/language-tags.ts';

test.each([
  ['ar', true],
  ['ckb', true],
  ['zh-Hant-TW', true],
  ['apc', true],
  ['sr-Cyrl-RS', true],
  ['qaa', true],
  ['xx', false],
  ['en-XX', false],
  ['ar-Xxxx', false],
  ['und', false],
  ['x-ar', false],
  ['arabic', false],
  ['ar_Latn', false],
  ['en-a', false],
  ['', false],
])('that "%s" is the tag of a known language is %s', (tag, is) => {
  expect(isLanguageTag(tag)).toBe(is);
});
