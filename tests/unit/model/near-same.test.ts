import { expect, test } from 'vitest';
import { nearNames } from '../../../src/model/near-names.ts';
import { nearSameTexts } from '../../../src/model/near-same.ts';

/** So many words, others for each number. */
const text = (seed: number, words = 300) =>
  Array.from({ length: words }, (_, at) => `w${(at * 7919 + seed * 104_729) % 5003}`).join(' ');

test('a text and one that changes a tenth of it are near-same; two others are not', () => {
  const original = text(1);
  const edited = original.replaceAll(/w\d*7\b/g, 'other');
  const found = nearSameTexts([
    ['one', original],
    ['two', text(2)],
    ['three', edited],
  ]);
  expect(found).toMatchObject([{ one: 'one', other: 'three' }]);
  expect(found[0]?.share).toBeGreaterThan(0.5);
});

test('a text that has all of a shorter one in it is near-same', () => {
  expect(
    nearSameTexts([
      ['short', text(1, 200)],
      ['long', `${text(2, 300)} ${text(1, 200)}`],
    ]),
  ).toMatchObject([{ one: 'short', other: 'long' }]);
});

test('capitals and punctuation make no difference, and set phrases do not count', () => {
  const original = text(3);
  expect(
    nearSameTexts([
      ['one', original],
      ['two', original.toUpperCase().replaceAll(' ', ', ')],
    ]),
  ).toHaveLength(1);
  const phrase = 'so it was said by all who were there at that time and place';
  expect(
    nearSameTexts(Array.from({ length: 20 }, (_, at) => [at, `${text(at, 120)} ${phrase}`])),
  ).toEqual([]);
});

test('twice as many texts and names take about twice the time', () => {
  const measured = (count: number) => {
    const texts = Array.from({ length: count }, (_, at): [number, string] => [at, text(at)]);
    const names = Array.from({ length: count * 10 }, (_, at): [number, string] => [
      at,
      `Name ${text(at, 3)}`,
    ]);
    const start = performance.now();
    nearSameTexts(texts);
    nearNames(names);
    return performance.now() - start;
  };
  measured(200);
  const [few, many] = [measured(300), measured(1200)];
  expect(many).toBeLessThan(few * 4 * 3);
});
