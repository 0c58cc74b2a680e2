import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectCopy, SAMPLE } from './project-copy.ts';

const project = projectCopy(SAMPLE);
const at = (path: string) => join(project.folder, path);
const change = (path: string, was: string, becomes: string) => {
  const text = readFileSync(at(path), 'utf8');
  expect(text).toContain(was);
  writeFileSync(at(path), text.replace(was, becomes));
};

afterAll(() => {
  project.remove();
});

test('a third language is a folder of words, its tag and its line', () => {
  cpSync(at('src/words/en'), at('src/words/eo'), { recursive: true });
  change('src/words/eo/language.ts', "'en'", "'eo'");
  change('src/words/eo/in-short.ts', "'In short'", "'Resume'");
  change('src/model/languages.ts', "['en', 'ar']", "['en', 'ar', 'eo']");
  change(
    'src/words/languages.ts',
    "import * as en from './en/index.ts';",
    "import * as en from './en/index.ts';\nimport * as eo from './eo/index.ts';",
  );
  change('src/words/languages.ts', '{ en, ar }', '{ en, ar, eo }');
  change('content/desk.yaml', 'language: en', 'language: eo\ncontentLanguage: en');

  const { status, output } = project.build();
  expect(output).toContain('Complete!');
  expect(status).toBe(0);
  const page = readFileSync(at('dist/events/council-closes-old-bridge/index.html'), 'utf8');
  expect(page).toContain('<html lang="eo"');
  expect(page).toContain('>Resume</h2>');
});
