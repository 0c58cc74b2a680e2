import type { Article } from '../corpus/domain.ts';
import { dayToDate, daySpan } from '../model/dates/day-span.ts';
import type { Filter } from './query.ts';

/** By which values of each filter an article is found. */
export function filterValuesOf({
  original,
  entities,
  reliances,
}: Article): Record<Filter, string[]> {
  const { earliest, latest } = daySpan(original.published);
  const years = [earliest, latest].filter(Number.isFinite).map((day) => dayToDate(day).slice(0, 4));
  const named = (kind: string) =>
    entities.filter((entity) => entity.kind === kind).map(({ name }) => name);
  const sources = [original.source, ...reliances.map(({ source }) => source)];
  return {
    country: named('country'),
    actor: named('actor'),
    place: named('place'),
    source: [...new Set(sources.map(({ name }) => name))],
    year: [...new Set(years)],
  };
}
