import { data } from '../../words/index.ts';
import { type FlatColumn, flatColumns, TABLE_NAMES } from '../record/flat.ts';
import { RECORD_VERSION } from '../record/record.ts';
import { columnWords } from './column-words.ts';
import { type DataFile, pathOfData } from './data-file.ts';

const LIST = { type: 'array', items: { type: 'string' } };
const TYPES: Record<FlatColumn['type'], object> = {
  id: { type: ['string', 'null'] },
  ids: LIST,
  text: { type: ['string', 'null'] },
  texts: LIST,
  date: { type: ['string', 'null'] },
  day: { type: ['string', 'null'] },
  number: { type: ['number', 'null'] },
  flag: { type: ['boolean', 'null'] },
  address: { type: ['string', 'null'] },
  addresses: LIST,
};

/**
 * What `corpus.json` and the files of the tables have.
 *
 * @see https://json-schema.org/draft/2020-12
 */
export const jsonSchema: DataFile = {
  path: 'schema.json',
  type: 'application/schema+json',
  make: (_, { name, addressOf }) =>
    JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: addressOf(pathOfData('schema.json')),
      title: name,
      type: 'object',
      required: ['version', 'tables'],
      properties: {
        version: { const: RECORD_VERSION },
        tables: {
          type: 'object',
          required: TABLE_NAMES,
          properties: Object.fromEntries(
            TABLE_NAMES.map((table) => [
              table,
              { type: 'array', items: { $ref: `#/$defs/${table}` } },
            ]),
          ),
        },
      },
      $defs: Object.fromEntries(
        TABLE_NAMES.map((table) => {
          const columns = flatColumns(table);
          return [
            table,
            {
              description: data.tables[table],
              type: 'object',
              additionalProperties: false,
              required: columns.map((column) => column.name),
              properties: Object.fromEntries(
                columns.map((column) => [
                  column.name,
                  { description: columnWords(column), ...TYPES[column.type] },
                ]),
              ),
            },
          ];
        }),
      ),
    }),
};
