import { mkdirSync, writeFileSync } from 'node:fs';
import { deskOf } from '../check/desk.ts';
import { idsByTarget } from '../check/references.ts';
import { readContent } from '../files/read-content.ts';
import { jsonSchemaOf } from '../help/json-schemas.ts';
import { type CollectionName, schemas } from '../model/schemas/index.ts';

const FOLDER = '.schemas';

const ids = idsByTarget(deskOf(readContent(process.cwd())));
mkdirSync(FOLDER, { recursive: true });
for (const collection of Object.keys(schemas) as CollectionName[]) {
  const schema = JSON.stringify(
    jsonSchemaOf(collection, (target) => ids.get(target) ?? []),
    undefined,
    2,
  );
  writeFileSync(`${FOLDER}/${collection}.json`, `${schema}\n`);
}
console.log(`${FOLDER}/: what editors complete`);
