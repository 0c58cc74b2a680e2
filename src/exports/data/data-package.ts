import { data } from '../../words/index.ts';
import { type FlatColumn, flatColumns, TABLE_NAMES } from '../record/flat.ts';
import { RECORD_VERSION } from '../record/record.ts';
import { columnWords } from './column-words.ts';
import type { DataFile } from './data-file.ts';

const TYPES: Partial<Record<FlatColumn['type'], string>> = { number: 'number', flag: 'boolean' };

/**
 * The files of comma-separated values as a package of data: what each column is, and to which table it refers.
 *
 * @see https://datapackage.org/standard/data-package/ Frictionless, version 2
 */
export const dataPackage: DataFile = {
  path: 'datapackage.json',
  type: 'application/json',
  make: (_, { name, description, licence, addressOf }) =>
    JSON.stringify({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'corpus',
      title: name,
      description,
      homepage: addressOf('/'),
      version: `${RECORD_VERSION}.0.0`,
      ...(licence && { licenses: [{ title: licence.name, path: licence.url }] }),
      resources: TABLE_NAMES.map((table) => {
        const columns = flatColumns(table);
        const keys = columns.filter(({ type, refersTo }) => type === 'id' && refersTo.length === 1);
        return {
          name: table,
          title: data.tables[table],
          path: `${table}.csv`,
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          schema: {
            fields: columns.map((column) => ({
              name: column.name,
              description: columnWords(column),
              type: TYPES[column.type] ?? 'string',
            })),
            ...(columns.some((column) => column.name === 'id') && { primaryKey: ['id'] }),
            foreignKeys: keys.map((column) => ({
              fields: [column.name],
              reference: { resource: column.refersTo[0], fields: ['id'] },
            })),
          },
        };
      }),
    }),
};
