import { fieldsMatching } from '../../model/fields.ts';
import { daySpan } from '../../model/dates/day-span.ts';
import { dateAt } from '../date-at.ts';
import type { Found, Rule } from '../rule.ts';
import { dateWords } from '../../words/en/dates.ts';

/** An article tells of nothing as done that came after it. */
export const toldTooEarly: Rule = {
  id: 'told-too-early',
  severity: 'error',
  why: 'What has not happened yet can only be planned.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'date: 2015-09-27',
    wrong: 'date: 2015-10-01',
  },
  check({ files }) {
    return files.flatMap((file) => {
      const published = dateAt(file.data, ['original', 'published']);
      if (published === undefined) return [];
      return fieldsMatching(file.data, ['dates', '*']).flatMap(({ value, field }): Found[] => {
        const date = dateAt(value, ['date']);
        const isPlanned = fieldsMatching(value, ['planned'])[0]?.value === true;
        if (date === undefined || isPlanned) return [];
        if (daySpan(date).earliest <= daySpan(published).latest) return [];
        return [
          {
            path: file.path,
            at: file.positionOf([...field, 'date']),
            message: `The article is from before it: ${dateWords(published)}. Correct a date, or say "planned: true" if it tells what was still to come.`,
          },
        ];
      });
    });
  },
};
