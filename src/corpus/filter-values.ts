import type { Article, Comparison, Entity, Event, Source } from './domain.ts';
import { placedSpan } from '../model/dates/day-span.ts';
import { calendarDay } from '../model/dates/days.ts';
import { type Filter, FILTERS } from '../model/filters.ts';
import { PAGE_KINDS } from '../model/index-fields.ts';
import { STANDING_WORDS, sentenceCase, yearWords } from '../words/index.ts';
import type { Corpus } from './corpus.ts';
import { kindOfPage } from './page-kind.ts';

/** A value of a filter: the index and addresses have its id, readers its name. */
export interface FilterValue {
  id: string;
  name: string;
}

/** By which values of each filter a page is found; its kind is said where its text is. */
export type FilterValues = Record<Exclude<Filter, 'kind'>, FilterValue[]>;

/** What the values of each filter are called, by their ids. */
export type NamesByFilter = Record<Filter, Record<string, string>>;

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
        standing: [{ id: page.standing, name: sentenceCase(STANDING_WORDS[page.standing]) }],
      };
    }
    case 'comparison':
      return merged(page.articles.map(filterValuesOf));
  }
}

/** The same for the timeline, where the kind is that of the event. */
export function timelineValuesOf(event: Event): Record<Exclude<Filter, 'year'>, FilterValue[]> {
  const { country, actor, place, source, standing } = filterValuesOf(event);
  return { kind: [valueOf(event.sort)], country, actor, place, source, standing };
}

/** What all the values of some pages are called, by filter and id. */
export function namesByFilter(pages: Partial<Record<Filter, FilterValue[]>>[]): NamesByFilter {
  const namesOf = (filter: Filter) =>
    Object.fromEntries(
      pages.flatMap((page) => page[filter] ?? []).map(({ id, name }) => [id, name]),
    );
  return Object.fromEntries(FILTERS.map((filter) => [filter, namesOf(filter)])) as NamesByFilter;
}

/** What all the values are called by which a search can be narrowed. */
export function namesInSearch({
  articles,
  events,
  comparisons,
  entities,
}: Pick<Corpus, 'articles' | 'events' | 'comparisons' | 'entities'>): NamesByFilter {
  return namesByFilter([
    ...[...articles, ...events, ...comparisons].map(filterValuesOf),
    { kind: [...PAGE_KINDS, ...entities].map(kindOfPage) },
  ]);
}

/** Those filters, each with what it is called, that have a value. */
export function withValues<Named extends readonly [filter: Filter, heading: string]>(
  filters: readonly Named[],
  names: NamesByFilter,
): Named[] {
  return filters.filter(([filter]) => Object.keys(names[filter]).length > 0);
}

/** @param date EDTF: the years of its first and last day count, as far as they are known */
function valuesOf(entities: Entity[], sources: Source[], date: string): FilterValues {
  const named = (kind: Entity['kind']) =>
    unique(entities.filter((entity) => entity.kind === kind).map(valueOf));
  const { earliest, latest } = placedSpan(date);
  const years = [earliest, latest].filter(Number.isFinite).map((day) => calendarDay(day).year);
  return {
    country: named('country'),
    actor: named('actor'),
    place: named('place'),
    source: unique(sources.map(valueOf)),
    standing: [],
    year: unique(years.map((year) => ({ id: String(year), name: yearWords(year) }))),
  };
}

function valueOf({ id, name }: FilterValue): FilterValue {
  return { id, name };
}

function unique(values: FilterValue[]): FilterValue[] {
  return [...new Map(values.map((value) => [value.id, value])).values()];
}

function merged(all: FilterValues[]): FilterValues {
  const union = (filter: keyof FilterValues) => unique(all.flatMap((one) => one[filter]));
  return {
    country: union('country'),
    actor: union('actor'),
    place: union('place'),
    source: union('source'),
    standing: union('standing'),
    year: union('year'),
  };
}
