import { expect, test } from 'vitest';
import { scriptMismatch, scriptOf } from '../../../../src/model/names/scripts.ts';

test.each([
  ['داعش', 'en', 'Arab'],
  ['ИГИЛ', 'en', 'Cyrl'],
  ['ИГИЛ', 'ar', 'Cyrl'],
  ['דאעש', 'ar', 'Hebr'],
  ['伊拉克', 'en', 'Hani'],
  ['이라크', 'ja', 'Hang'],
  ['Ιράκ', 'ru', 'Grek'],
  ['इराक', 'ur', 'Deva'],
  ['ᏣᎳᎩ', 'en', 'Cher'],
  ['ܥܝܪܐܩ', 'ar', 'Syrc'],
  ['ᱥᱟᱱᱛᱟᱲᱤ', 'en', 'Olck'],
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

test('every letter of one script is known to be of it, so that no script passes for another', () => {
  const unknown = Array.from({ length: 0x11_0000 }, (_, point) => point)
    .filter((point) => point < 0xd8_00 || point > 0xdf_ff)
    .map((point) => String.fromCodePoint(point))
    .filter((letter) => /(?=\p{L})[^\p{Script=Zyyy}\p{Script=Zinh}]/u.test(letter))
    .filter((letter) => scriptOf(letter) === undefined);
  expect(unknown).toEqual([]);
});

test.each([
  ['Аssad', 'en', ['А'], 'Cyrl', 'Latn'],
  ['Bashar аl-Assаd', 'en', ['а'], 'Cyrl', 'Latn'],
  ['Α Team', 'en', ['Α'], 'Grek', 'Latn'],
  ['Cирия', 'ru', ['C'], 'Latn', 'Cyrl'],
  ['Cирия', 'en', ['C'], 'Latn', 'Cyrl'],
])('"%s" as "%s" has letters that look like others', (name, lang, letters, script, among) => {
  expect(scriptMismatch(name, lang)?.slip).toEqual({ letters, script, among });
});

test.each([
  ['ИГИЛ', 'en'],
  ['Я', 'en'],
  ['Канал RT', 'en'],
  ['イラク共和国', 'zh'],
  ['中の国', 'zh'],
])('"%s" as "%s" is in another script, and no slip', (name, lang) => {
  expect(scriptMismatch(name, lang)).not.toHaveProperty('slip');
  expect(scriptMismatch(name, lang)).toBeDefined();
});
