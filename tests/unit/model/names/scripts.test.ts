import { expect, test } from 'vitest';
import { isLanguageTag, scriptMismatch } from '../../../../src/model/names/scripts.ts';

test.each([
  ['داعش', 'en', 'Arab'],
  ['ИГИЛ', 'en', 'Cyrl'],
  ['ИГИЛ', 'ar', 'Cyrl'],
  ['דאעש', 'ar', 'Hebr'],
  ['伊拉克', 'en', 'Hani'],
  ['이라크', 'ja', 'Hang'],
  ['Ιράκ', 'ru', 'Grek'],
  ['इराक', 'ur', 'Deva'],
  ['Daesh', 'ar', 'Latn'],
  ['Irak', 'ru', 'Latn'],
  ['داعش', 'ar-Latn', 'Arab'],
  ['Irаq', 'en', 'Cyrl'], // with a Cyrillic а
  ['Cирия', 'ru', 'Latn'], // with a Latin C
])('"%s" is not in the script of "%s"', (name, lang, found) => {
  expect(scriptMismatch(name, lang)?.found).toBe(found);
});

test.each([
  ['داعش', 'ar'],
  ['ایران', 'fa'],
  ['سووریا', 'ckb'],
  ['Daesh', 'ar-Latn'],
  ['Ḥayʾat Taḥrīr ash-Shām', 'ar-Latn'],
  ['Hay’at Tahrir al-Sham', 'en'],
  ['Süddeutsche Zeitung', 'de'],
  ['Сирија', 'sr'],
  ['Sirija', 'sr-Latn'],
  ['イラク', 'ja'],
  ['伊拉克', 'zh-Hant'],
  ['대한민국', 'ko'],
  ['大韓民國', 'ko'],
  ['Канал RT', 'ru'],
  ['9/11', 'ar'],
  ['اسم', 'qaa'],
])('"%s" is in the script of "%s"', (name, lang) => {
  expect(scriptMismatch(name, lang)).toBeUndefined();
});

test.each([
  ['ar', true],
  ['ckb', true],
  ['zh-Hant-TW', true],
  ['arabic', false],
  ['ar_Latn', false],
  ['en-a', false],
  ['', false],
])('that "%s" is a language tag is %s', (tag, is) => {
  expect(isLanguageTag(tag)).toBe(is);
});
