import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedText } from '../../../src/drawing/folded-text.ts';

test('a text is broken between words, as late as there is room', () => {
  expect(foldedText('shares intelligence with', 13)).toEqual(['shares', 'intelligence', 'with']);
  expect(foldedText('has forces in', 13)).toEqual(['has forces in']);
});

test('no word is lost, and only a single word is longer than a line', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1 }), (words) => {
      const lines = foldedText(words.join(' '), 12);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(line.length <= 12 || !line.includes(' ')).toBe(true);
    }),
  );
});
