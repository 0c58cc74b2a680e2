import { expect, test } from 'vitest';
import * as ar from '../../../src/words/ar/index.ts';
import * as en from '../../../src/words/en/index.ts';
import { oblique } from '../../../src/words/ar/oblique.ts';
import type { Noun } from '../../../src/words/plurals.ts';

/** What stands for every argument: no letter, so that letters in a text are the language’s own. */
const SAMPLE = '※';

/** A text of the words, or what one of them gives. */
type Text = [place: string, words: string];

/** Every text of some words, with those that functions of strings give. */
function textsOf(words: unknown, place = ''): Text[] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words === 'function')
    return textsOf(given(words as (...args: string[]) => unknown), place);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) =>
    textsOf(value, place === '' ? key : `${place}.${key}`),
  );
}

/** Nothing where a function wants something other than strings. */
function given(words: (...args: string[]) => unknown): unknown {
  try {
    return words(...Array<string>(words.length).fill(SAMPLE));
  } catch {
    return undefined;
  }
}

const english = new Map(textsOf(en));
const both = textsOf(ar).flatMap(([place, arabic]) => {
  const original = english.get(place);
  return original === undefined ? [] : [{ place, arabic, original }];
});

const slotsIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test.each([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [10, 'few'],
  [11, 'many'],
  [99, 'many'],
  [100, 'other'],
  [102, 'other'],
  [103, 'few'],
])('by CLDR, the plural of %s is "%s"', (count, category) => {
  expect(new Intl.PluralRules(ar.language).select(count)).toBe(category);
});

test.each<[Noun, number, string]>([
  ['article', 0, '٠ مقال'],
  ['article', 1, 'مقال واحد'],
  ['article', 2, 'مقالان'],
  ['article', 3, '٣ مقالات'],
  ['article', 11, '١١ مقالًا'],
  ['article', 100, '١٠٠ مقال'],
  ['article', 1102, '١٬١٠٢ مقال'],
  ['day', 1, 'يوم واحد'],
  ['day', 2, 'يومان'],
  ['day', 3, '٣ أيام'],
  ['day', 11, '١١ يومًا'],
  ['day', 100, '١٠٠ يوم'],
  ['year', 1, 'سنة واحدة'],
  ['year', 2, 'سنتان'],
  ['year', 3, '٣ سنوات'],
  ['year', 11, '١١ سنة'],
  ['year', 102, '١٠٢ سنة'],
])('%s, %i: «%s»', (noun, count, words) => {
  expect(ar.counted(count, noun)).toBe(words);
});

test.each<[Noun, number, string]>([
  ['article', 1, 'مقال واحد'],
  ['article', 2, 'مقالين'],
  ['article', 11, '١١ مقالًا'],
  ['known-origin', 2, 'مصدرين أصليين معروفين'],
  ['mistake', 2, 'خطأين'],
  ['more-page', 2, 'صفحتين أخريين'],
])('after a preposition, %s, %i: «%s»', (noun, count, words) => {
  expect(oblique(ar.counted(count, noun))).toBe(words);
});

test.each([
  [10, 10, 'بعد ١٠ أيام'],
  [2, 2, 'بعد يومين'],
  [0, 2, 'في غضون يومين'],
  [1, 2, 'بعد يوم واحد إلى يومين'],
  [2, 5, 'بعد يومين إلى ٥ أيام'],
  [3, 7, 'بعد ٣ إلى ٧ أيام'],
  [40, 100, 'بعد ٤٠ يومًا إلى ٣ أشهر'],
  [4, Infinity, 'بعد ٤ أيام على الأقل'],
])('from %s to %s days later: «%s»', (earliest, latest, words) => {
  expect(ar.lagWords({ earliest: 0, latest: 0 }, { earliest, latest }, false)).toBe(words);
});

test.each([
  [{ value: 3500, qualifier: 'أكثر من', unit: 'جندي' }, 'أكثر من ٣٬٥٠٠ جندي'],
  [{ value: 1_600_000_000, unit: 'دولار' }, '١٫٦ مليار دولار'],
  [{ value: 'thousands', unit: 'المقاتلين' }, 'آلاف من المقاتلين'],
])('%j is told as «%s»', (figure, words) => {
  expect(ar.figureWords(figure)).toBe(words);
});

test('names are listed with «و» and «أو»', () => {
  expect(ar.listed(['العراق', 'سوريا', 'إيران'])).toBe('العراق وسوريا وإيران');
  expect(ar.either(['العراق', 'سوريا'])).toBe('العراق أو سوريا');
});

test('no Arabic text is the English one', () => {
  expect(both.length).toBeGreaterThan(50);
  const isWord = (text: string) => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
  expect(both.filter(({ arabic, original }) => arabic === original && isWord(arabic))).toEqual([]);
});

test('an Arabic text has the slots of the English one', () => {
  expect(
    both.filter(({ arabic, original }) => slotsIn(arabic).join() !== slotsIn(original).join()),
  ).toEqual([]);
});
