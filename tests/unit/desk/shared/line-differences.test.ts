import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineDifferences } from '../../../../src/desk/shared/line-differences.ts';

test('what two texts have in common is not told, and what differs is, with its line', () => {
  expect(lineDifferences('a\nb\nc\nd', 'a\nx\nc\nd\ne')).toEqual([
    { line: 2, gone: ['b'], come: ['x'] },
    { line: 5, gone: [], come: ['e'] },
  ]);
  expect(lineDifferences('a\r\nb', 'a\nb')).toEqual([]);
});

test('the differences lead from the one text to the other', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const made: string[] = [...one];
      for (const { line, gone, come } of lineDifferences(one.join('\n'), other.join('\n'))) {
        expect(made.splice(line - 1, gone.length, ...come)).toEqual(gone);
      }
      expect(made).toEqual(other);
    }),
  );
});
