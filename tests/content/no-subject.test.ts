import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namedIn } from '../../src/files/named-in.ts';
import { readContent } from '../../src/files/read-content.ts';
import { deskSchema } from '../../src/model/schemas/desk.ts';

const { files } = readContent(process.cwd());
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|astro|css)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));

/** Where in the code some words stand as words of their own. */
function placesOf(words: string[]): string[] {
  return sources.flatMap(({ path, text }) =>
    words
      .filter((word) =>
        new RegExp(
          `(?<![\\p{L}\\p{N}-])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`,
          'u',
        ).test(text),
      )
      .map((word) => `${path}: ${word}`),
  );
}

test('nothing in the code names who or what this corpus is about', () => {
  const names = files
    .flatMap(namedIn)
    .flatMap(({ name, aliases, demonyms }): string[] => [
      name,
      ...aliases.map((alias) => alias.name),
      ...(demonyms ?? []),
    ])
    // Short ones, abbreviations and what has no capital are words of any text.
    .filter((name) => /^(?=.{4})(?!.*\.)\p{Lu}/u.test(name));
  expect(names.length).toBeGreaterThan(100);
  const found = placesOf([...new Set(names)]);
  // English itself has some: first names, what a name may be a part of.
  expect(found.filter((place) => !place.startsWith('words/en/'))).toEqual([]);
});

test('nothing in the code knows how the parties of this corpus stand to each other', () => {
  const desk = deskSchema.parse(files.find(({ collection }) => collection === 'desk')?.data);
  const words = Object.entries(desk.vocabulary.relations).flatMap(([id, { from, to }]) =>
    [id, from, to].filter((word) => /[ -]/.test(word)),
  );
  expect(placesOf(words)).toEqual([]);
});
