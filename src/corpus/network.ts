import { yearOf } from '../model/dates/compare-dates.ts';
import { yearRange, yearWords } from '../model/dates/year-words.ts';
import type { RelationType } from '../model/schemas/fields.ts';
import type { Entity, Relation } from './domain.ts';

/** What ties two: all relations of some types from one to the other. */
export interface Tie {
  id: string;
  from: Entity;
  to: Entity;
  /** Whether all of it goes both ways. */
  isMutual: boolean;
  types: RelationType[];
  relations: Relation[];
}

/** Relations as a graph: who is in it, by name, and the ties between them. */
export interface Network {
  entities: Entity[];
  ties: Tie[];
}

/** Ties that go both ways and those that go one way are apart; each pair has at most one of both. */
export function networkOf(relations: Relation[]): Network {
  const groups = Map.groupBy(
    // A tie that goes both ways stands among the relations twice, once from either side.
    relations.map((one) => (one.isMutual && one.from.id > one.to.id ? turned(one) : one)),
    ({ from, to, isMutual }) => `${from.id}.${isMutual ? 'and' : 'to'}.${to.id}`,
  );
  const ties = [...groups].flatMap(([id, group]): Tie[] => {
    const [first] = group;
    if (!first) return [];
    const { from, to, isMutual } = first;
    const types = [...new Set(group.map(({ type }) => type))];
    return [{ id, from, to, isMutual, types, relations: withoutDoubles(group) }];
  });
  const entities = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  return { entities: entities.sort((a, b) => (a.name < b.name ? -1 : 1)), ties };
}

function turned(relation: Relation): Relation {
  return { ...relation, from: relation.to, to: relation.from };
}

/** Each once: what goes both ways stands there from either side. */
function withoutDoubles(relations: Relation[]): Relation[] {
  const said = new Map(
    relations.map((one) => [[one.type, one.article.id, one.passage.id, one.what].join(' '), one]),
  );
  return [...said.values()];
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
