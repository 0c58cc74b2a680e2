import type { Article, Comparison, Entity, Event, Source } from './domain.ts';
import { placedSpan } from '../model/dates/day-span.ts';
import { calendarDay } from '../model/dates/days.ts';
import type { Filter } from '../model/filters.ts';
import { STANDING_WORDS, sentenceCase, yearWords } from '../words/index.ts';

/** By which values of each filter a page is found; its kind is said where its text is. */
export type FilterValues = Record<Exclude<Filter, 'kind'>, string[]>;

export function filterValuesOf(page: Article | Event | Comparison): FilterValues {
  switch (page.kind) {
    case 'article': {
      const { original, entities, reliances } = page;
      const sources = reliances.map(({ source }) => source);
      return valuesOf(entities, [original.source, ...sources], original.published);
    }
    case 'event': {
      const { participants, place, accounts, dating } = page;
      const entities = participants.map(({ entity }) => entity);
      const sources = accounts.flatMap((account) => [
        account.article.original.source,
        ...account.reliances.map(({ source }) => source),
      ]);
      const involved = [...entities, ...(place ? [place] : [])];
      // Who looks for Tarva looks for what its government does and what happens in its cities, too.
      const countries = involved.flatMap(({ countries: own }) => own);
      return {
        ...valuesOf([...involved, ...countries], sources, dating.date),
        standing: [sentenceCase(STANDING_WORDS[page.standing])],
      };
    }
    case 'comparison':
      return merged(page.articles.map(filterValuesOf));
  }
}

/** @param date EDTF: the years of its first and last day count, as far as they are known */
function valuesOf(entities: Entity[], sources: Source[], date: string): FilterValues {
  const named = (kind: Entity['kind']) =>
    namesOf(entities.filter((entity) => entity.kind === kind));
  const { earliest, latest } = placedSpan(date);
  const years = [earliest, latest]
    .filter(Number.isFinite)
    .map((day) => yearWords(calendarDay(day).year));
  return {
    country: named('country'),
    actor: named('actor'),
    place: named('place'),
    source: namesOf(sources),
    standing: [],
    year: [...new Set(years)],
  };
}

function namesOf(things: (Entity | Source)[]): string[] {
  return [...new Set(things.map(({ name }) => name))];
}

function merged(all: FilterValues[]): FilterValues {
  const union = (filter: keyof FilterValues) => [...new Set(all.flatMap((one) => one[filter]))];
  return {
    country: union('country'),
    actor: union('actor'),
    place: union('place'),
    source: union('source'),
    standing: union('standing'),
    year: union('year'),
  };
}
