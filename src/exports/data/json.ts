import { RECORD_VERSION } from '../record/record.ts';
import { rowsOf, TABLE_NAMES } from '../record/flat.ts';
import { type AboutDesk, type DataFile, pathOfData } from './data-file.ts';

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
