import { expect, test } from 'vitest';
import { inOtherScript, likelyLanguages } from '../../../../src/model/names/likely-languages.ts';

test.each([
  ['داعش', 'Arab', ['ar']],
  ['پنتاگون', 'Arab', ['fa']],
  ['پاکستانی وزیرِ اعظم ٹرمپ', 'Arab', ['ur']],
  ['ھەرێمی کوردستان', 'Arab', ['ckb']],
  ['ИГИЛ', 'Cyrl', ['ru']],
  ['Україна', 'Cyrl', ['uk']],
  ['Србија, Београђани', 'Cyrl', ['sr']],
  ['伊拉克', 'Hani', ['zh', 'ja']],
  ['日本テレビ', 'Hani', ['ja']],
  ['イラク', 'Kana', ['ja']],
  ['大韓民國 서울', 'Hani', ['ko']],
  ['ਪੰਜਾਬ', 'Guru', ['pa']],
  ['ᏣᎳᎩ', 'Cher', ['chr']],
  ['𒾐', 'Cpmn', ['qaa-Cpmn']],
])('"%s" is likely in a language of its letters', (name, script, languages) => {
  expect(likelyLanguages(name, script)).toEqual(languages);
});

test.each([
  ['ku', 'Arab', 'ku-Arab'],
  ['pa', 'Arab', 'pa-Arab'],
  ['uz', 'Arab', 'uz-Arab'],
  ['ar-Latn', 'Arab', 'ar'],
  ['en', 'Arab', undefined],
  ['ar', 'Cyrl', undefined],
])('a language that has two scripts, "%s", is told with its other', (lang, script, tag) => {
  expect(inOtherScript(lang, script)).toBe(tag);
});
