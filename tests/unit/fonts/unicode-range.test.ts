import { expect, test } from 'vitest';
import { charactersIn } from '../../../src/fonts/unicode-range.ts';

test('a unicode-range is every character from its first to its last', () => {
  expect(charactersIn(['U+41-43', 'U+20AC', 'u+1F600'])).toBe('ABC€😀');
});

test.each(['41', 'U+4?', 'U+', 'U+41-'])('"%s" is refused', (range) => {
  expect(() => charactersIn([range])).toThrow(`"${range}" is not a Unicode range`);
});
