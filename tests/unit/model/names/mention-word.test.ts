import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMadeWord, mentionWord } from '../../../../src/model/names/mention-word.ts';

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);

test('no two things share the word for their mentions', () => {
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(mentionWord(a, 'article') === mentionWord(b, 'article')).toBe(a === b);
      expect(mentionWord(a, 'article')).not.toBe(mentionWord(b, 'elsewhere'));
      expect(isMadeWord(mentionWord(a, 'elsewhere'))).toBe(true);
    }),
  );
});

test.each(['Iraq', 'Qaeda', 'qxq', 'Nusra'])('"%s" is no such word', (word) => {
  expect(isMadeWord(word)).toBe(false);
});
