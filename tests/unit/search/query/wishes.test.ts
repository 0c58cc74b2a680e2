import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../../src/model/filters.ts';
import { mentionWord, numberWord } from '../../../../src/model/names/mention-word.ts';
import { pagefindFullText } from '../../../../src/search/browser/pagefind-full-text.ts';
import { termsIn } from '../../../../src/search/query/terms.ts';
import { pagesWithAll, pagesWithMost, settle } from '../../../../src/search/query/wishes.ts';
import { anIndex } from '../browser/an-index.ts';

const iraq = mentionWord('iraq', 'article');
const index = pagefindFullText(
  anIndex({
    both: `day of an agreement ${iraq}`,
    agreement: 'agreement to share',
    days: `day ${numberWord(3500)} troops`,
    letter: 'q',
  }),
);

test.each([
  ['day', 'whole'],
  ['days', 'whole'],
  ['agree', 'begun'],
  ['agreementally', 'unknown'],
  ['queen', 'unknown'],
  [iraq, 'whole'],
  [mentionWord('iran', 'article'), 'unknown'],
])('the index knows "%s" as %s', async (term, known) => {
  expect(await index.knownAs(term)).toBe(known);
});

const pagesFor = async (text: string) => {
  const wish = await settle(index, { terms: termsIn(text), phrases: [], without: [] });
  const whole = await pagesWithAll(index, wish, NO_FILTERS);
  const most = await pagesWithMost(index, [wish], NO_FILTERS, whole);
  return {
    whole: whole.map(({ page }) => page.id),
    most: most.map(({ page, missing }) => [page.id, ...missing]),
  };
};

test('pages have all that is asked for, in any form; those that lack one word say which', async () => {
  expect(await pagesFor('days')).toEqual({ whole: ['both', 'days'], most: [] });
  expect(await pagesFor('days agreement')).toEqual({
    whole: ['both'],
    most: [
      ['agreement', 'days'],
      ['days', 'agreement'],
    ],
  });
});

test('no page has all, where one word is in no page', async () => {
  expect(await pagesFor('agreement queen')).toEqual({
    whole: [],
    most: [
      ['both', 'queen'],
      ['agreement', 'queen'],
    ],
  });
});

test('where every word is in no page nothing is found, rather than everything', async () => {
  expect(await pagesFor('queen king')).toEqual({ whole: [], most: [] });
});

test.each(['3500', '3,500', '3.500', '3 500', '3.5k'])('%s finds the number', async (written) => {
  expect((await pagesFor(written)).whole).toEqual(['days']);
});
