import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { typedBefore } from '../../../src/cli/typed-before.ts';

test('what was typed before the first question is taken out, and what is typed then stays', async () => {
  const modes: boolean[] = [];
  const input = Object.assign(new PassThrough(), {
    setRawMode(this: never, mode: boolean) {
      modes.push(mode);
      return this;
    },
  });
  input.write('\n');
  expect(await typedBefore(input as never)).toBe('\n');
  expect(modes).toEqual([true, false]);
  input.write('Mira Holt');
  expect(String(input.read())).toBe('Mira Holt');
});
