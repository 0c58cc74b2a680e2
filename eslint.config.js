import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What a folder of `src` may not import: the layers point downwards. */
const layer = (folder, forbidden, reason) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ regex: forbidden, message: reason, allowTypeImports: false }] },
    ],
  },
});

export default defineConfig(
  { ignores: ['dist/', '.dist-*/', '.astro/', 'node_modules/', 'test-results/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Its other half, no-non-null-assertion, is in force: `as` is searched for, `!` is overlooked.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
      ],
    },
  },
  {
    files: ['*.config.ts', '**/*.d.ts', 'tests/**/playwright.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      // What scrolls can be reached by keyboard when it has a name.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }],
    },
  },
  {
    files: ['src/{pages,components,layouts}/**/*.{ts,astro}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'astro:content', message: 'The corpus is the one door to the content.' }],
        },
      ],
    },
  },
  layer(
    'model',
    '^astro|^node:|/(markdown|corpus|check|files|search|timeline|browser|build|components|pages|layouts|cli)/',
    'The model is pure: no Astro, no I/O, no layer above it.',
  ),
  layer(
    'markdown',
    '/(corpus|check|files|search|timeline|browser|build|components|pages|layouts|cli)/',
    'Markdown knows the model only.',
  ),
  layer(
    'files',
    '^astro|/(corpus|check|markdown|search|timeline|browser|build|components|pages|layouts|cli)/',
    'Files know the model only.',
  ),
  layer(
    'check',
    '^astro|^node:fs|/(corpus|search|timeline|browser|build|components|pages|layouts|cli)/',
    'Rules are data in, findings out.',
  ),
  layer(
    'corpus',
    '/(check|files|markdown|search|timeline|browser|build|components|pages|layouts|cli)/',
    'The corpus knows the model and the collections only.',
  ),
  layer(
    'browser',
    '/(corpus|check|files|markdown|search|timeline|build|components|pages|layouts|cli)/',
    'What several scripts share knows the model only.',
  ),
  layer(
    'timeline',
    '/(corpus|check|files|markdown|search|build|components|pages|layouts|cli)/',
    'The timeline in the browser knows the model only.',
  ),
  layer(
    'search',
    '/(check|files|markdown|build|components|pages|layouts|cli)/',
    'Search knows the corpus and the model only.',
  ),
);
