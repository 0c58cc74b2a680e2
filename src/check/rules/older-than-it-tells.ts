import { daySpan } from '../../model/dates/day-span.ts';
import { dayToDate } from '../../model/dates/days.ts';
import { PUBLISHED } from '../../model/schemas/article.ts';
import { datingsIn } from '../datings.ts';
import type { Rule } from '../rule.ts';
import { dateWords } from '../../words/en/dates.ts';

/** An article's own date leaves out the days on which it could not yet tell what it tells. */
export const olderThanItTells: Rule = {
  id: 'older-than-it-tells',
  severity: 'error',
  why: 'An article is not older than what it reports.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'published: 2015-09-30',
    wrong: 'published: 2015-09',
  },
  check({ files }) {
    return [...Map.groupBy(datingsIn(files), ({ file }) => file)].flatMap(([file, datings]) => {
      const published = datings.find(({ of }) => of === PUBLISHED)?.date;
      if (published === undefined) return [];
      const { earliest, latest } = daySpan(published);
      const first = datings
        .filter(
          ({ of, isPlanned, reckonedFrom }) =>
            of !== PUBLISHED &&
            !isPlanned &&
            reckonedFrom.every(({ value }) => value !== PUBLISHED),
        )
        .flatMap(({ of, date }) => (date === undefined ? [] : [{ of, date, span: daySpan(date) }]))
        // What lies wholly behind the article is told by its own rule.
        .filter(({ span }) => span.earliest > earliest && span.earliest <= latest)
        .sort((a, b) => b.span.earliest - a.span.earliest)[0];
      if (!first) return [];
      return [
        {
          path: file.path,
          at: file.positionOf(['original', 'published']),
          message: `It tells of "${first.of}": ${dateWords(first.date)}. So it is not from before ${dayToDate(first.span.earliest)}: let its date begin there.`,
        },
      ];
    });
  },
};
