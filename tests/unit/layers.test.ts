import { existsSync, globSync, readFileSync } from 'node:fs';
import { ESLint, Linter } from 'eslint';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { FLOORS, tableOfFolders } from '../../layers.ts';

const eslint = new ESLint();

/** What ESLint says of an import, in a file of the project. */
async function refusalOf(file: string, from: string): Promise<string | undefined> {
  const { rules } = (await eslint.calculateConfigForFile(file)) as { rules: Linter.RulesRecord };
  const rule = rules['no-restricted-imports'];
  if (rule === undefined) throw new Error(`No layer has ${file}.`);
  const [message] = new Linter().verify(`import '${from}';`, {
    rules: { 'no-restricted-imports': rule },
  });
  return message?.message;
}

test.each([
  ['src/model/ids.ts', '../corpus/index.ts'],
  ['src/model/dates/days.ts', '../../words/en/names.ts'],
  ['src/check/rules/empty-body.ts', '../../corpus/domain.ts'],
  ['src/markdown/figure.ts', '../files/named-in.ts'],
  ['src/components/href.ts', '../layouts/Page.astro'],
  ['src/components/EventEntry.astro', '../corpus/index.ts'],
  ['src/layouts/Page.astro', '../routes/index.astro'],
  ['src/search/query/answer.ts', '../browser/site-index.ts'],
  ['src/search/browser/site-search.ts', '../../components/href.ts'],
  ['src/timeline/site-timeline.ts', 'node:fs'],
  ['src/components/SearchBox.astro', 'node:fs'],
  ['src/model/ids.ts', 'astro:content'],
  ['src/routes/index.astro', 'astro:content'],
])('%s may not import %s', async (file, from) => {
  expect(await refusalOf(file, from)).toBeDefined();
});

test.each([
  ['src/corpus/index.ts', 'astro:content'],
  ['src/components/EventEntry.astro', '../corpus/domain.ts'],
  ['src/search/browser/site-index.ts', '../query/search-index.ts'],
  ['src/search/browser/site-search.ts', '../../browser/elements.ts'],
  ['src/files/read-content.ts', 'node:fs'],
  ['src/check/rules/empty-body.ts', '../desk.ts'],
])('%s may import %s', async (file, from) => {
  expect(await refusalOf(file, from)).toBeUndefined();
});

test('every file of src is on one floor', () => {
  const folders = FLOORS.flat().map(({ name }) => name);
  for (const name of folders) expect(existsSync(`src/${name}`), name).toBe(true);
  const homeless = globSync('src/**/*.{ts,astro,css}')
    .map((file) => file.replaceAll('\\', '/').replace(/^src\//, ''))
    .filter((file) => folders.filter((name) => file.startsWith(`${name}/`)).length !== 1);
  // Astro looks for the one there, and whoever has the package for the other.
  expect(homeless.toSorted()).toEqual(['content.config.ts', 'index.ts']);
});

test('the README has the table of folders; npm run folders writes it', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const options = { ...(await resolveConfig('README.md')), filepath: 'README.md' };
  expect(readme).toContain(await format(tableOfFolders(), options));
});
