import { daySpan } from '../../model/dates/day-span.ts';
import { dateWords } from '../../model/dates/date-words.ts';
import { InvalidDateError } from '../../model/dates/invalid-date-error.ts';
import { runningYears } from '../../model/dates/running-years.ts';
import { fieldsMatching, textsMatching } from '../../files/fields.ts';
import type { Desk } from '../desk.ts';
import type { Finding } from '../finding.ts';

/** An article tells of nothing as done that came after it. */
export function toldTooEarly({ files }: Desk): Finding[] {
  return files.flatMap((file) => {
    const published = dateAt(file.data, ['original', 'published']);
    if (published === undefined) return [];
    return fieldsMatching(file.data, ['dates', '*']).flatMap(({ value, field }): Finding[] => {
      const date = dateAt(value, ['date']);
      const isPlanned = fieldsMatching(value, ['planned'])[0]?.value === true;
      if (date === undefined || isPlanned) return [];
      if (daySpan(date).earliest <= daySpan(published).latest) return [];
      return [
        {
          rule: 'told-too-early',
          path: file.path,
          at: file.positionOf([...field, 'date']),
          message: `The article is from before it: ${dateWords(published)}. Correct a date, or say "planned: true" if it tells what was still to come.`,
        },
      ];
    });
  });
}

/** The dates of articles. */
const DATES = [
  ['original', 'published'],
  ['dates', '*', 'date'],
  ['figures', '*', 'date'],
];

/** Two years in a row, as people write them, are a season in EDTF. */
export function yearsReadAsSeasons({ files }: Desk): Finding[] {
  return files
    .filter(({ collection }) => collection === 'articles')
    .flatMap((file) =>
      DATES.flatMap((pattern) => textsMatching(file.data, pattern)).flatMap(({ value, field }) => {
        const meant = runningYears(value);
        if (!meant?.isNext || dateAt(value, []) === undefined) return [];
        return [
          {
            rule: 'years-as-season' as const,
            path: file.path,
            at: file.positionOf(field),
            message: `"${value}" is ${dateWords(value)}. For the two years write ${meant.years}.`,
          },
        ];
      }),
    );
}

/** The date that stands there, if it is one; what is not is told by its own rule. */
function dateAt(data: unknown, field: string[]): string | undefined {
  const value = fieldsMatching(data, field)[0]?.value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  try {
    daySpan(String(value));
    return String(value);
  } catch (error) {
    if (error instanceof InvalidDateError) return undefined;
    throw error;
  }
}
