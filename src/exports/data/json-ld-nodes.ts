import { calendarDate } from '../../model/dates/calendar-date.ts';
import { known } from '../metadata/known.ts';
import type { TableName } from '../record/columns.ts';
import { type FlatRow, type FlatTable, rowsOf } from '../record/flat.ts';

/** Tables whose rows are properties of others: what a passage mentions, how a thing is called. */
const FOLDED: TableName[] = ['mentions', 'aliases'];

const TYPES: Partial<Record<TableName, string>> = {
  articles: 'schema:AnalysisNewsArticle',
  comparisons: 'schema:AnalysisNewsArticle',
  passages: 'schema:CreativeWork',
  references: 'schema:CreativeWork',
  events: 'schema:Event',
};

const TYPES_BY_KIND = new Map([
  ['country', 'schema:Country'],
  ['place', 'schema:Place'],
  ['actor', 'schema:Organization'],
  ['outlet', 'schema:NewsMediaOrganization'],
  ['official', 'schema:Person'],
  ['government-body', 'schema:GovernmentOrganization'],
]);

/** The rows of all tables as nodes of one graph; what a row refers to by id is a link. */
export function jsonLdNodes(tables: FlatTable[]): object[] {
  const addresses = addressesById(tables);
  const persons = new Set(
    rowsOf(tables, 'vocabulary')
      .filter(({ isPerson }) => isPerson === true)
      .map(({ word }) => word),
  );
  const names = Map.groupBy(rowsOf(tables, 'aliases'), ({ thing }) => thing);
  const mentions = Map.groupBy(rowsOf(tables, 'mentions'), ({ passage }) => passage);
  const linked = (to: readonly TableName[], id: unknown) =>
    to.map((table) => addresses.get(keyOf(table, id))).find((address) => address !== undefined);

  const nodeOf = ({ name: table, columns }: FlatTable, row: FlatRow) => {
    const isPerson = row.kind === 'actor' && persons.has(row.sort);
    const properties = columns
      .filter(({ name }) => name !== 'address')
      .map(({ name, refersTo }) => {
        const value = row[name] ?? [];
        const valueOf = (one: unknown) => (refersTo.length > 0 ? linked(refersTo, one) : one);
        return [name, Array.isArray(value) ? value.map(valueOf) : valueOf(value)] as const;
      })
      .filter(([, value]) => !Array.isArray(value) || value.length > 0);
    return known({
      '@id': addressIn(table, row),
      '@type': isPerson ? 'schema:Person' : typeOf(table, row),
      ...Object.fromEntries(properties),
      ...(table === 'events' && { startDate: calendarDate(String(row.date)) }),
      ...(table === 'passages' && {
        isPartOf: linked(['articles'], row.article),
        mentions: [...new Set(mentions.get(row.id)?.map(({ thing }) => thing))].map((thing) =>
          linked(['entities', 'sources'], thing),
        ),
      }),
      ...((table === 'entities' || table === 'sources') && {
        alternateName: names.get(row.id)?.map(({ name }) => name),
        sameAs: row.wikidata
          ? `https://www.wikidata.org/entity/${String(row.wikidata)}`
          : undefined,
      }),
    });
  };
  return tables
    .filter(({ name }) => !FOLDED.includes(name))
    .flatMap((table) => table.rows.map((row) => nodeOf(table, row)));
}

/** Where schema.org has no type for it, that is its table. */
function typeOf(table: TableName, { kind }: FlatRow): string {
  const byKind =
    table === 'entities' || table === 'sources' ? TYPES_BY_KIND.get(String(kind)) : undefined;
  return byKind ?? TYPES[table] ?? table;
}

function addressesById(tables: FlatTable[]): Map<string, string> {
  return new Map(
    tables.flatMap(({ name, rows }) =>
      rows.flatMap((row): [string, string][] => {
        const address = addressIn(name, row);
        return address === undefined ? [] : [[keyOf(name, row.id), address]];
      }),
    ),
  );
}

/** A publication is where it can be read; a mention has the address of its passage, and none of its own. */
function addressIn(table: TableName, { id, address, url }: FlatRow): string | undefined {
  const own = table === 'references' ? url : address;
  return typeof id === 'string' && typeof own === 'string' ? own : undefined;
}

function keyOf(table: TableName, id: unknown): string {
  return `${table}/${String(id)}`;
}
