import { yearOf } from '../model/dates/compare-dates.ts';
import type { Entity, Relation, TieType } from './domain.ts';
import { byTies } from './exchange.ts';
import { yearRange, yearWords } from '../words/index.ts';

/** All relations of one type from one to another. */
export interface Tie {
  /** The same from either side, where it goes both ways. */
  id: string;
  from: Entity;
  to: Entity;
  type: TieType;
  /** Oldest article first; never empty. */
  relations: [Relation, ...Relation[]];
}

/** Relations as a graph. What goes both ways is a tie of each side. */
export interface Network {
  ties: Tie[];
  /** Those who act, and those toward whom they do; those with most ties first. */
  from: Entity[];
  to: Entity[];
}

/** The ties among relations, by who acts. */
export function networkOf(relations: Relation[]): Network {
  const groups = Map.groupBy(relations, ({ from, type, to, isMutual }) =>
    [from.id, type.id, to.id, isMutual].join(' '),
  );
  const ties = [...groups.values()].flatMap(([first, ...others]): Tie[] => {
    if (!first) return [];
    const { from, to, type, isMutual } = first;
    const ends = [from.id, to.id];
    const id = [...(isMutual ? ends.sort() : ends), type.id].join('.');
    return [{ id, from, to, type, relations: [first, ...others] }];
  });
  const from = byTies(ties.map((tie) => tie.from));
  const placeOf = new Map(from.map((entity, index) => [entity, index]));
  return {
    ties: ties.toSorted((a, b) => (placeOf.get(a.from) ?? 0) - (placeOf.get(b.from) ?? 0)),
    from,
    to: byTies(ties.map((tie) => tie.to)),
  };
}

/** Ties as the articles of one year tell them. */
export interface ToldTies {
  /** The year in which the articles were published. */
  year: number;
  /** The years in which what they tell of was: "2024 to 2025". */
  when: string;
  relations: Relation[];
}

/** Relations by the year in which their article was published, the earliest first. */
export function relationsByYear(relations: Relation[]): ToldTies[] {
  const byYear = Map.groupBy(relations, ({ article }) => yearOf(article.original.published));
  return [...byYear]
    .flatMap(([year, told]): ToldTies[] =>
      year === undefined ? [] : [{ year, when: yearsOf(told, year), relations: told }],
    )
    .sort((a, b) => a.year - b.year);
}

/** Where no tie has a date, the year of the articles. */
function yearsOf(relations: Relation[], year: number): string {
  const years = relations.flatMap(({ account }) => (account && yearOf(account.date)) ?? []);
  if (years.length === 0) return yearWords(year);
  return yearRange(Math.min(...years), Math.max(...years));
}
