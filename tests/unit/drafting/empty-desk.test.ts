import { beforeEach, expect, test } from 'vitest';
import { type ContentState, emptyDesk } from '../../../src/drafting/empty-desk.ts';
import { Cancelled } from '../../../src/drafting/wrong-answer.ts';

let isReplaced: boolean;
let said: string;
beforeEach(() => {
  isReplaced = false;
  said = '';
});

const run = (state: ContentState, answer?: boolean | 'Ctrl-C', yes = false) =>
  emptyDesk(yes, {
    state: () => state,
    count: () => 12,
    replace: () => {
      isReplaced = true;
    },
    say: (text) => (said += text),
    complain: (text) => (said += text),
    commandLine: (command) => `npm run ${command}`,
    ask:
      answer === undefined
        ? undefined
        : {
            confirm: () =>
              answer === 'Ctrl-C' ? Promise.reject(new Cancelled()) : Promise.resolve(answer),
          },
  });

test('a folder without content becomes a desk without a question', async () => {
  expect(await run('none')).toBe(true);
  expect(isReplaced).toBe(true);
  expect(said).toContain('content/desk.yaml');
});

test('content that git has goes when that is confirmed, or was told', async () => {
  expect(await run('saved', true)).toBe(true);
  expect(await run('saved', undefined, true)).toBe(true);
});

test.each<[string, ContentState, (boolean | 'Ctrl-C')?, boolean?]>([
  ['a change that git does not have', 'unsaved', true, true],
  ['content that is not in git', 'not-in-git', true, true],
  ['a no', 'saved', false],
  ['Ctrl-C', 'saved', 'Ctrl-C'],
  ['nobody to ask', 'saved'],
])('%s leaves everything as it was, and says so', async (_, state, answer, yes) => {
  expect(await run(state, answer, yes)).toBe(false);
  expect(isReplaced).toBe(false);
  expect(said).toContain('Nothing was changed.');
});
