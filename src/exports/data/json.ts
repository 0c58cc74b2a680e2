import { RECORD_VERSION } from '../record/record.ts';
import { type FlatTable, rowsOf, TABLE_NAMES } from '../record/flat.ts';
import { pathOf } from '../../model/paths.ts';
import { type AboutDesk, type DataFile, pathOfData } from './data-file.ts';
import { rowsAbout } from './rows-about.ts';
import type { ShownWith } from './shown-with.ts';

/** The whole record: what it is of, and all its tables by name. */
export const wholeJson: DataFile = {
  path: 'corpus.json',
  type: 'application/json',
  make: (tables, desk) =>
    JSON.stringify({
      $schema: desk.addressOf(pathOfData('schema.json')),
      version: RECORD_VERSION,
      ...headOf(desk),
      tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
    }),
};

const TABLE_OF = {
  article: 'articles',
  event: 'events',
  comparison: 'comparisons',
  source: 'sources',
  country: 'entities',
  actor: 'entities',
  place: 'entities',
} as const;

/**
 * The part of the record that is about one thing, in the form of the whole.
 *
 * @param shown what its page shows beside the rows that have its id
 */
export function thingJson(
  tables: FlatTable[],
  desk: AboutDesk,
  thing: { kind: keyof typeof TABLE_OF; id: string },
  shown: ShownWith,
): string {
  const rows = rowsAbout(tables, { table: TABLE_OF[thing.kind], id: thing.id, shown });
  return JSON.stringify({
    $schema: desk.addressOf(pathOfData('schema.json')),
    version: RECORD_VERSION,
    ...headOf(desk),
    address: desk.addressOf(pathOf(thing)),
    tables: Object.fromEntries(TABLE_NAMES.map((name) => [name, rows.get(name) ?? []])),
  });
}

/** A file for each table: a list of its rows. */
export const tableJson: DataFile[] = TABLE_NAMES.map((name) => ({
  path: `${name}.json`,
  type: 'application/json',
  make: (tables) => JSON.stringify(rowsOf(tables, name)),
}));

function headOf({ name, description, language, licence, changedOn, addressOf }: AboutDesk) {
  return {
    name,
    description,
    language,
    licence: licence ?? null,
    changedOn: changedOn ?? null,
    address: addressOf('/'),
  };
}
