import { daySpan } from '../../model/dates/day-span.ts';
import { dateAt } from '../date-at.ts';
import type { Rule } from '../rule.ts';

const PUBLISHED = ['original', 'published'];

/** An original has been published. */
export const publishedInFuture: Rule = {
  id: 'published-in-future',
  severity: 'warning',
  why: 'What is published already has a date that is not to come.',
  example: {
    path: 'content/articles/other.md',
    right: 'published: 2018',
    wrong: 'published: 2918',
  },
  check({ files, today }) {
    if (today === undefined) return [];
    const { latest } = daySpan(today);
    return files
      .filter(({ collection }) => collection === 'articles')
      .flatMap((file) => {
        const date = dateAt(file.data, PUBLISHED);
        if (date === undefined || daySpan(date).earliest <= latest) return [];
        return [
          {
            path: file.path,
            at: file.positionOf(PUBLISHED),
            message: `Its day of publication is to come; today is ${today}. Correct the date.`,
          },
        ];
      });
  },
};
