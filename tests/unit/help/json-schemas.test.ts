import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../../../src/help/json-schemas.ts';
import { schemas } from '../../../src/model/schemas/index.ts';

test('an editor completes every file of content that is written by hand', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  // Astro knows the frontmatter of articles; the ledger is written by a command.
  const inYaml = Object.keys(schemas).filter((name) => name !== 'articles' && name !== 'ledger');
  expect(Object.keys(settings['yaml.schemas']).sort()).toEqual(
    inYaml.map((name) => `.schemas/${name}.json`).sort(),
  );
});

test('what follows from the rest of an article is not asked for', () => {
  const schema = jsonSchemaOf('articles', () => []);
  const tie = (schema.properties?.relations as { items: { required: string[] } }).items;
  expect(tie.required).toEqual(['from', 'type', 'to', 'passage']);
});
