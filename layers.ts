/** A folder of `src`, and what it may reach beside the folders below it. */
export interface Folder {
  name: string;
  /** What it holds, for the table in the README. */
  holds: string;
  /** Whether it runs in Node only; all else can reach the browser. */
  isOfNode?: true;
  /** Whether it may import from Astro. */
  knowsAstro?: true;
}

/**
 * The folders of `src`, floor by floor, the lowest first. A folder may import those of the floors below its
 * own, and none beside it: from this ESLint has its rules, and the README its table.
 */
export const FLOORS: Folder[][] = [
  [{ name: 'model', holds: 'the domain: dates, names, passages, schemas; pure TypeScript' }],
  [{ name: 'words', holds: 'what depends on the language of the site' }],
  [
    {
      name: 'proposing',
      holds:
        'from the text of an original: names, dates, figures and passages that it may hold; pure',
    },
  ],
  [
    { name: 'files', holds: 'content on disk, read with the place of every field', isOfNode: true },
    {
      name: 'originals',
      holds: 'texts and saved pages, in any encoding, read as an original',
      isOfNode: true,
    },
    { name: 'markdown', holds: 'remark and rehype plugins: passages, mentions, safety' },
    { name: 'help', holds: 'the guide to the fields and JSON Schemas, from what the schemas say' },
  ],
  [
    { name: 'check', holds: 'the rules of the content, each in a file of its name in `rules/`' },
    {
      name: 'corpus',
      holds: 'reads the collections once, follows every reference, answers what pages ask',
      knowsAstro: true,
    },
    { name: 'browser', holds: 'what several scripts share' },
    { name: 'theme', holds: 'light and dark' },
    {
      name: 'fonts',
      holds: 'the typefaces, cut down at build time',
      isOfNode: true,
      knowsAstro: true,
    },
  ],
  [
    {
      name: 'drafting',
      holds:
        'what is new: drafts of articles, files for what they name, and where its names are found',
    },
  ],
  [
    {
      name: 'desk/shared',
      holds: 'what the desk’s server and its page agree on, and what it says to editors',
    },
  ],
  [
    {
      name: 'desk/server',
      holds: 'the desk in the browser: what its requests are answered with, and who may ask',
      isOfNode: true,
    },
    { name: 'desk/browser', holds: 'the desk in the browser: the report, its proposals, the form' },
  ],
  [{ name: 'citing', holds: 'citations in the styles and formats that readers use' }],
  [{ name: 'dossier', holds: 'passages that a reader collects, in the browser' }],
  [{ name: 'drawing', holds: 'where things stand in pictures: scales, lanes, labels, the map' }],
  [
    { name: 'search/query', holds: 'a query’s way from what is typed to the answer' },
    { name: 'timeline', holds: 'the timeline in the browser' },
    { name: 'questions', holds: 'questions to the database, asked in the browser' },
    {
      name: 'offline',
      holds: 'what is kept on a reader’s device: the service worker, and the page that says so',
    },
  ],
  [
    {
      name: 'search/index',
      holds: 'the index of the full text, made at build time',
      isOfNode: true,
      knowsAstro: true,
    },
    { name: 'search/browser', holds: 'search in the browser, on Pagefind or a service' },
    { name: 'taking', holds: 'tables and pictures of a page as files, in the browser' },
  ],
  [
    {
      name: 'exports',
      holds: 'the corpus in other forms: tables, Markdown, the timeline, share images',
      isOfNode: true,
    },
  ],
  [
    {
      name: 'book',
      holds: 'the built site as a book: an e-book, and on paper with the numbers of its pages',
      isOfNode: true,
    },
    {
      name: 'mcp',
      holds: 'the record as tools for an assistant, from the database of the last build',
      isOfNode: true,
    },
    {
      name: 'build',
      holds: 'steps of Astro’s build: check first, keep the last good one',
      isOfNode: true,
      knowsAstro: true,
    },
  ],
  [{ name: 'cli', holds: 'commands', isOfNode: true }],
  [{ name: 'styles', holds: 'colours, sizes and measures' }],
  [{ name: 'components', holds: 'parts of pages; each is given what it shows', knowsAstro: true }],
  [{ name: 'layouts', holds: 'what frames every page', knowsAstro: true }],
  [{ name: 'desk/page', holds: 'the page of the desk, in development only', knowsAstro: true }],
  [{ name: 'routes', holds: 'the pages; they ask the corpus', knowsAstro: true }],
];

/** What beside `src` a reader of the repository looks for. */
const BESIDE_SRC: [path: string, holds: string][] = [
  [
    'content/',
    'what the site says: a file for each article, country, actor, place, source, event and comparison',
  ],
  ['content/desk.yaml', 'the desk’s name, subject and vocabulary; nothing in `src/` knows of any'],
  ['docs/', 'every field of the content, and pictures'],
  [
    'tests/',
    '`unit/` (mirrors `src/`), `content/` (our corpus), `site/` (what was built), `browser/` (the kit in use), `desk/` (an invented one)',
  ],
];

/** The README's table of what is where, the highest floor first, as Markdown. */
export function tableOfFolders(): string {
  const folders = FLOORS.toReversed().flatMap((floor) =>
    floor.map(({ name, holds }) => [`src/${name}/`, holds]),
  );
  const rows = [...BESIDE_SRC, ...folders].map(([path, holds]) => `| \`${path}\` | ${holds} |`);
  return ['| folder | holds |', '| - | - |', ...rows].join('\n');
}

/** The names of the folders that one may not import. */
export function forbiddenTo(folder: Folder): string[] {
  const floor = FLOORS.findIndex((one) => one.includes(folder));
  return FLOORS.slice(floor)
    .flat()
    .filter((other) => other !== folder)
    .map(({ name }) => name);
}
