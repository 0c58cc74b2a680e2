import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameFinder } from '../../../src/model/names/name-finder.ts';
import { mentionsInOwnText, ownText, sentencesWithCitations } from '../../../src/model/own-text.ts';

const find = nameFinder([
  { id: 'united-states', name: 'Washington' },
  { id: 'iraq', name: 'Iraq' },
]);
const mentioned = (written: string) => {
  const own = ownText(written);
  return mentionsInOwnText(own, find).map(({ entity, start, end }) => [
    entity,
    own.text.slice(start, end),
  ]);
};

test('words that their author links are about what he says, others are found by name', () => {
  expect(mentioned('Iraq and [the capital](entity:united-states) of Iraq')).toEqual([
    ['iraq', 'Iraq'],
    ['united-states', 'the capital'],
    ['iraq', 'Iraq'],
  ]);
});

test('words linked to none are not a mention', () => {
  expect(mentioned('[George Washington](entity:none) in Iraq')).toEqual([['iraq', 'Iraq']]);
});

test('nothing of a link but its words is in the text', () => {
  const words = fc.stringMatching(/^[a-zA-Z .,()’é]*$/);
  const id = fc.stringMatching(/^[a-z-]*$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words, id)), words, (links, end) => {
      const written = links.map(
        ([before, inside, entity]) => `${before}[${inside}](entity:${entity})`,
      );
      const own = ownText(`${written.join('')}${end}`);
      expect(own.text).toBe(`${links.map(([before, inside]) => before + inside).join('')}${end}`);
      expect(own.links.map(({ start, end: to }) => own.text.slice(start, to))).toEqual(
        links.map(([, inside]) => inside),
      );
    }),
  );
});

test('brackets and addresses of other kinds stay as they are written', () => {
  expect(ownText('Iraq [sic] (see [x](https://x.org))')).toEqual({
    text: 'Iraq [sic] (see [x](https://x.org))',
    links: [],
    notes: [],
    unread: [],
  });
});

test('a note is what stands behind the words before it, and no word of the text', () => {
  expect(ownText('One. [@a-book] [Two](entity:iraq) [@#p; @an-article#q].')).toEqual({
    text: 'One. Two.',
    links: [{ entity: 'iraq', start: 5, end: 8 }],
    notes: [
      { at: 4, citations: [{ reference: 'a-book' }] },
      { at: 8, citations: [{ passage: 'p' }, { article: 'an-article', passage: 'q' }] },
    ],
    unread: [],
  });
});

test.each(['[@a book]', '[@]', '[@a-book, p. 3]', '[@a-book;]', '[@an-article#]', '[@A-Book]'])(
  '%s is no note that can be read, and is not shown',
  (note) => {
    expect(ownText(`It is. ${note}`)).toMatchObject({ text: 'It is.', notes: [], unread: [note] });
  },
);

test('a sentence rests on the notes in it and at its end, and on no other’s', () => {
  const rests = (written: string) =>
    sentencesWithCitations(ownText(written)).map(({ sentence, citations }) => [
      sentence,
      citations.map((one) => ('reference' in one ? one.reference : one.passage)),
    ]);
  expect(rests('One. Two. [@a] Three, [@b] so. [@c] Four.')).toEqual([
    ['One.', []],
    ['Two.', ['a']],
    ['Three, so.', ['b', 'c']],
    ['Four.', []],
  ]);
});
