import { tableCsv } from './csv.ts';
import type { DataFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { geoJson } from './geojson.ts';
import { graphMl } from './graphml.ts';
import { jsonSchema } from './json-schema.ts';
import { jsonLd } from './json-ld.ts';
import { tableJson, wholeJson } from './json.ts';
import { roCrate } from './ro-crate.ts';
import { searchNdjson } from './search-ndjson.ts';
import { sqlite } from './sqlite.ts';

const OF_THE_RECORD: DataFile[] = [
  wholeJson,
  sqlite,
  ...tableCsv,
  ...tableJson,
  geoJson,
  graphMl,
  jsonLd,
  searchNdjson,
  jsonSchema,
  dataPackage,
];

/** Every file of the data, in the order in which they are listed. */
export const DATA_FILES: DataFile[] = [...OF_THE_RECORD, roCrate(OF_THE_RECORD)];
