import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { fieldsGuide } from '../../../src/help/fields-guide.ts';
import { jsonSchemaOf } from '../../../src/help/json-schemas.ts';
import { type CollectionName, schemas } from '../../../src/model/schemas/index.ts';
import { type Target, TARGETS } from '../../../src/model/schemas/references.ts';
import { fieldsOf } from '../../../src/model/schemas/walk.ts';

const COLLECTIONS = Object.keys(schemas) as CollectionName[];
const fields = COLLECTIONS.flatMap((collection) =>
  fieldsOf(schemas[collection]).map((field) => ({
    ...field,
    name: [collection, ...field.path].join('.'),
  })),
);

test('every field says to who fills it in what it is for', () => {
  const unexplained = fields.filter(
    ({ path, isKey, meta }) => path.at(-1) !== '*' && !isKey && !meta.description,
  );
  expect(unexplained.map(({ name }) => name)).toEqual([]);
});

test('every example may stand in its field', () => {
  const examples = fields.flatMap(({ name, schema, meta }) =>
    ((meta.examples ?? []) as unknown[]).map((example) => ({ name, schema, example })),
  );
  expect(examples.length).toBeGreaterThan(20);
  for (const { name, schema, example } of examples) {
    expect(schema.safeParse(example).success, `${name}: ${String(example)}`).toBe(true);
  }
});

test('docs/fields.md is what the schemas say; npm run guide writes it', async () => {
  const options = { ...(await resolveConfig('docs/fields.md')), filepath: 'docs/fields.md' };
  expect(readFileSync('docs/fields.md', 'utf8')).toBe(await format(fieldsGuide(), options));
});

test('every word for how an article knows, and for what a source is, is said in the guide', () => {
  const words = fields.filter(({ name }) => /\.(?:sourcing|sources\.kind)$/.test(`.${name}`));
  expect(words.length).toBe(3);
  for (const { name, schema, meta } of words) {
    const unsaid = (schema as z.ZodEnum).options.filter(
      (word) => !meta.description?.includes(`\`${String(word)}\``),
    );
    expect(unsaid, name).toEqual([]);
  }
});

test('an editor is offered the ids that there are, and the words for each field', () => {
  const idsOf = (target: Target) =>
    [...TARGETS[target].collections, TARGETS[target].vocabulary ?? []]
      .flat()
      .map((name) => `one-of-${name}`);
  const { properties } = jsonSchemaOf('events', idsOf);
  expect(properties?.place).toMatchObject({ enum: ['one-of-countries', 'one-of-places'] });
  expect(properties?.participants).toMatchObject({
    propertyNames: { enum: ['one-of-actors', 'one-of-countries'] },
  });
  expect(properties?.kind).toMatchObject({ enum: ['one-of-events'] });
  expect(JSON.stringify(jsonSchemaOf('articles', idsOf))).toContain(
    '"examples":["2015-09-30","2015-10~","2025-01"]',
  );
});

test.each(COLLECTIONS)('nothing but JSON Schema is in the schema of %s', (collection) => {
  const text = JSON.stringify(jsonSchemaOf(collection, () => []));
  expect(text).not.toMatch(/"(?:refersTo|called)"/);
  expect(text).toContain('"description"');
});
