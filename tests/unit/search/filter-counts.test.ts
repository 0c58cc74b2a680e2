import { expect, test } from 'vitest';
import { countsAmong, filterCounts } from '../../../src/search/filter-counts.ts';
import type { ArticleMentions } from '../../../src/search/mentions.ts';

const article = (country: string[], year: string): ArticleMentions => ({
  title: '',
  path: '',
  facts: '',
  filters: { country, year: [year] },
  sentences: [],
});
const articles = [
  article(['Iraq', 'Russia'], '2015'),
  article(['Iraq'], '2015'),
  article(['Syria'], '2025'),
];
const none = { country: [], actor: [], place: [], source: [], year: [] };

test('a chosen value narrows the other filters and leaves its own siblings as they are', async () => {
  const counts = await filterCounts({ ...none, year: ['2025'] }, (filter, others) =>
    countsAmong(articles, filter, others),
  );
  expect(counts.year).toEqual({ 2015: 2, 2025: 1 });
  expect(counts.country).toEqual({ Syria: 1 });
});

test('without a choice every article counts', () => {
  expect(countsAmong(articles, 'country', none)).toEqual({ Iraq: 2, Russia: 1, Syria: 1 });
});
