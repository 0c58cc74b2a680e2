import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { FLOORS, forbiddenTo } from './layers.ts';

/** What the files of a folder of `src` may not import. */
const layerOf = (folder) => {
  const { name, isOfNode, knowsAstro } = folder;
  const depth = name.split('/').length;
  const up = forbiddenTo(folder).map((other) => {
    // From search/query, search/browser is a step nearer than other folders.
    const [around, inner] = other.split('/');
    return inner !== undefined && depth > 1 && name.startsWith(`${around}/`) ? inner : other;
  });
  const patterns = [
    {
      regex: String.raw`^(?:\.\./)+(?:${up.join('|')})/`,
      message: `src/${name} knows the floors below it only (layers.ts).`,
    },
    ...(isOfNode ? [] : [{ regex: '^node:', message: `src/${name} can reach the browser.` }]),
    ...(knowsAstro ? [] : [{ regex: '^astro', message: `src/${name} does not know of Astro.` }]),
    ...(name === 'corpus'
      ? []
      : [{ regex: '^astro:content$', message: 'The corpus is the one door to the content.' }]),
    ...(name === 'components'
      ? [
          {
            regex: '/corpus/index\\.ts$',
            message: 'Pages ask the corpus; components are given what they show.',
          },
        ]
      : []),
  ];
  return {
    files: [`src/${name}/**/*.{ts,astro}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
};

export default defineConfig(
  { ignores: ['dist', '.dist-*/', '.astro/', 'node_modules/', 'test-results/'] },
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
    // What people and pages write is given to these; none may take a time that grows beyond all measure with it.
    files: ['src/{browser,build,check,corpus,exports,markdown,search,words}/**/*.ts'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error' },
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
  ...FLOORS.flat().map(layerOf),
);
