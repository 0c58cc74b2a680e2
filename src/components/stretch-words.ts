import type { Act } from '../drawing/folded-scale.ts';
import { dayToDate } from '../model/dates/days.ts';
import { dateWords, yearRange } from '../words/index.ts';

/** A stretch of time, and the years that it is known by. */
export interface StretchOfYears {
  act: Pick<Act, 'first' | 'last'>;
  years: [first: number, last: number];
}

/** What stretches of time are called: by their years, and where others have the same ones, by their months. */
export function stretchWords(stretches: StretchOfYears[]): string[] {
  const byYears = stretches.map(({ years }) => yearRange(...years));
  return stretches.map(({ act }, index) => {
    const name = byYears[index] ?? '';
    return byYears.indexOf(name) === byYears.lastIndexOf(name) ? name : monthsOf(act);
  });
}

function monthsOf({ first, last }: StretchOfYears['act']): string {
  const [from, to] = [first, last].map((day) => dayToDate(day).replace(/-\d\d$/, ''));
  return dateWords(from === to ? `${from}` : `{${from}..${to}}`);
}
