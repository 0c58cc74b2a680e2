import { textsMatching } from '../../model/fields.ts';
import { parseDate } from '../../model/dates/parse-date.ts';
import { runningYears } from '../../model/dates/running-years.ts';
import { dateAt } from '../date-at.ts';
import type { Rule } from '../rule.ts';
import { dateWords } from '../../words/en/dates.ts';

/** The dates of articles. */
const DATES = [
  ['original', 'published'],
  ['dates', '*', 'date'],
  ['figures', '*', 'date'],
];

/** Two years in a row, as people write them, are a season in EDTF. */
export const yearsAsSeason: Rule = {
  id: 'years-as-season',
  severity: 'warning',
  why: 'Years that run on are written as a season of EDTF is, and would be told as one.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'published: 2015-09-30',
    wrong: 'published: 2021-22',
  },
  check({ files }) {
    return files
      .filter(({ collection }) => collection === 'articles')
      .flatMap((file) =>
        DATES.flatMap((pattern) => textsMatching(file.data, pattern)).flatMap(
          ({ value, field }) => {
            const meant = runningYears(value);
            if (!meant?.isNext || dateAt(value, []) === undefined || !isSeason(value)) return [];
            return [
              {
                path: file.path,
                at: file.positionOf(field),
                message: `"${value}" is ${dateWords(value)}. For the two years write ${meant.years}.`,
              },
            ];
          },
        ),
      );
  },
};

/** `2021-22` is one; `2007-08` is a month, to people as well. */
function isSeason(date: string): boolean {
  const node = parseDate(date);
  return node.kind === 'moment' && node.season !== undefined;
}
