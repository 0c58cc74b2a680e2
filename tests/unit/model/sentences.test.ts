import { expect, test } from 'vitest';
import { nameFinder } from '../../../src/model/names/name-finder.ts';
import { sentencesAbout } from '../../../src/model/sentences.ts';

const aPassage = (text: string, name: string) => ({
  name: 'p',
  id: 'p',
  text,
  mentions: nameFinder([{ id: 'it', name }])(text).map(({ id, ...place }) => ({
    entity: id,
    ...place,
  })),
});

test('only the sentences that name a thing are given, with its names marked', () => {
  const passage = aPassage('Russia spoke. Then Iraq and Iraq’s army did. All left.', 'Iraq');
  expect(sentencesAbout(passage, 'it')).toEqual([
    {
      passage,
      parts: [
        { text: 'Then ', isMention: false },
        { text: 'Iraq', isMention: true },
        { text: ' and ', isMention: false },
        { text: 'Iraq', isMention: true },
        { text: '’s army did.', isMention: false },
      ],
    },
  ]);
});

test('a sentence is not cut at a title, a decimal or a name with a full stop', () => {
  const passage = aPassage('Mr. Work of the U.S. Department said 3.5 million. He left.', 'U.S.');
  const [sentence] = sentencesAbout(passage, 'it');
  expect(sentence?.parts.map(({ text }) => text).join('')).toBe(
    'Mr. Work of the U.S. Department said 3.5 million.',
  );
});

test('a thing that is not named has no sentences', () => {
  expect(sentencesAbout(aPassage('Nothing here.', 'Iraq'), 'it')).toEqual([]);
});
