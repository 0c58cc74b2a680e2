import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coloursIn, contrast } from '../../../src/theme/colours.ts';

const colours = coloursIn(readFileSync('src/styles/tokens.css', 'utf8'));

test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#777777')).toBe(1);
  // The lightest grey that passes on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each(['light', 'dark'] as const)('in the %s theme text and marks can be told', (theme) => {
  const of = (name: string) => colours.get(name)?.[theme] ?? '';
  for (const ground of ['paper', 'marked']) {
    for (const text of ['ink', 'quiet', 'accent']) {
      expect(contrast(of(text), of(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
  expect(contrast(of('control'), of('paper')), 'control on paper').toBeGreaterThanOrEqual(3);
});
