import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { articleEntry } from '../../src/words/en/article-entry.ts';
import { dateWords } from '../../src/words/en/dates.ts';
import { KINDS_OF_PAGE } from '../browser/kinds-of-page.ts';
import { headingsOf, projectRoot } from './pages.ts';
import { type DevServer, projectCopy } from './project-copy.ts';

const ARTICLE = 'content/articles/baghdad-intelligence-agreement.md';
const ARTICLE_PAGE = '/articles/baghdad-intelligence-agreement/';
const EVENT = 'content/events/shrine-plot-foiled.yaml';
const EVENT_PAGE = '/events/shrine-plot-foiled/';
/** Where the original of an article is to be read; no two articles have the same. */
const ADDRESSES = /^ {2}(?:url: .*|copies:(?:\n {4}.*)*)\n/gm;
const LONGEST_WAIT_MS = 30_000;
const LONGEST_START_MS = 90_000;

const project = projectCopy();
const at = (path: string) => join(project.folder, path);
let server: DevServer;

afterAll(() => {
  project.remove();
});

/** Changes a file of the copy; what is searched for must be there. */
function change(path: string, found: string | RegExp, written: string): void {
  const text = readFileSync(at(path), 'utf8');
  const changed = text.replace(found, written);
  expect(changed, `${String(found)} in ${path}`).not.toBe(text);
  writeFileSync(at(path), changed);
}

/** Asks for a page until it is as wanted, and gives it back; else the last one, for the test to fail on. */
async function pageWhen(path: string, isWanted: (html: string) => boolean) {
  const end = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const page = await server.get(path);
    if (isWanted(page.text) || Date.now() > end) return page;
    await wait(100);
  }
}

/** The title that a file of the copy gives. */
function titleOf(path: string): string {
  return /^title: (.*)$/m.exec(readFileSync(at(path), 'utf8'))?.[1] ?? '';
}

const hasAlert = (html: string) => /<[^>]*role="alert"/.test(html);

/** Puts back what differs from the content of the project, and waits until pages say that all is well. */
async function mend(): Promise<void> {
  const sound = join(projectRoot, 'content');
  const filesIn = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  for (const file of filesIn(at('content'))) {
    if (!existsSync(join(sound, file))) rmSync(at(`content/${file}`));
  }
  for (const file of filesIn(sound)) {
    const copy = at(`content/${file}`);
    const text = readFileSync(join(sound, file));
    if (existsSync(copy) && readFileSync(copy).equals(text)) continue;
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, text);
  }
  const title = titleOf(EVENT);
  const { status, text } = await pageWhen(
    EVENT_PAGE,
    (html) => !hasAlert(html) && html.includes(title),
  );
  expect(status).toBe(200);
  expect(hasAlert(text)).toBe(false);
}

describe('a server that was started on sound content', () => {
  beforeAll(async () => {
    server = await project.develop();
  }, LONGEST_START_MS);
  afterAll(() => server.stop());

  test.each(Object.entries(KINDS_OF_PAGE).filter(([kind]) => kind !== 'not-found'))(
    'the page of kind %s has the same headings in development as in the build',
    async (_, address) => {
      const path = address.replace(/\?.*/, '');
      const built = readFileSync(join(projectRoot, 'dist', path, 'index.html'), 'utf8');
      const { status, text } = await server.get(address);
      expect(status).toBe(200);
      expect(headingsOf(text).length).toBeGreaterThan(0);
      expect(headingsOf(text)).toEqual(headingsOf(built));
    },
  );

  test('a feed can be read in development, too, where robots are kept out', async () => {
    const { status, text } = await server.get('/countries/iraq/feed.xml');
    expect(status).toBe(200);
    expect(text).toBe(readFileSync(join(projectRoot, 'dist/countries/iraq/feed.xml'), 'utf8'));
    expect((await server.get('/feed.json')).status).toBe(200);
    expect((await server.get('/robots.txt')).text).toBe('User-agent: *\nDisallow: /\n');
  });

  describe('after a change', () => {
    afterEach(mend, LONGEST_START_MS);

    test('an edited article shows on its own page and in the list', async () => {
      change(ARTICLE, /^title: .*$/m, 'title: A headline of today');
      change(ARTICLE, / \{#/, ' More was said of Iraq. {#');
      const { text } = await pageWhen(ARTICLE_PAGE, (html) => html.includes('A headline of today'));
      expect(text).toContain('A headline of today');
      expect(text).toMatch(/More was said of <[^>]*>Iraq/);
      expect((await server.get('/articles/')).text).toContain('A headline of today');
    });

    test('an edited event shows on its own page and on the pages of who took part', async () => {
      change(EVENT, /^title: .*$/m, 'title: A plot of today');
      const { text } = await pageWhen(EVENT_PAGE, (html) => html.includes('A plot of today'));
      expect(text).toContain('A plot of today');
      expect((await server.get('/timeline/')).text).toContain('A plot of today');
    });

    test('a renamed country shows on its own page, and its new name is found in articles', async () => {
      change('content/countries/iraq.yaml', /^name: Iraq$/m, 'name: Mesopotamia');
      change('content/countries/iraq.yaml', /^aliases:$/m, 'aliases:\n  - Iraq');
      change(ARTICLE, / \{#/, ' It was said in Mesopotamia. {#');
      const { text } = await pageWhen('/countries/iraq/', (html) => html.includes('Mesopotamia'));
      expect(headingsOf(text)[0]).toBe('1 Mesopotamia');
      expect((await server.get(ARTICLE_PAGE)).text).toMatch(/in <[^>]*>Mesopotamia/);
    });

    test('a new article has a page, and an article that is taken away has none', async () => {
      const copy = 'content/articles/of-today.md';
      cpSync(at(ARTICLE), at(copy));
      change(copy, /^title: .*$/m, 'title: An article of today');
      change(copy, ADDRESSES, '');
      const { status } = await pageWhen('/articles/of-today/', (html) =>
        html.includes('An article of today'),
      );
      expect(status).toBe(200);
      rmSync(at(copy));
      await pageWhen('/articles/', (html) => !html.includes('An article of today'));
      expect((await server.get('/articles/of-today/')).status).toBe(404);
    });

    test.each(['yes', '12:30', '1_000', '0o17', '0050', '-0044', '2015-09-30', '1e3'])(
      'the check and the pages read %s without quotes alike: as it was written',
      async (written) => {
        change(EVENT, /^title: .*$/m, `title: ${written}`);
        expect(project.check().output).toContain('no mistakes');
        const heading = `1 ${written}`;
        const { text } = await pageWhen(EVENT_PAGE, (html) => headingsOf(html)[0] === heading);
        expect(headingsOf(text)[0]).toBe(heading);
      },
    );

    test('a draft that is whole has a page that says so, and one that is not keeps no page from being shown', async () => {
      const text = readFileSync(at(ARTICLE), 'utf8');
      writeFileSync(
        at('content/articles/a-draft.md'),
        text.replace(/^title: .*$/m, 'draft: true\ntitle: A draft of today').replace(ADDRESSES, ''),
      );
      writeFileSync(at('content/articles/a-bare-draft.md'), "---\ndraft: true\ntitle: ''\n---\n");
      const page = await pageWhen('/articles/a-draft/', (html) =>
        html.includes('A draft of today'),
      );
      expect(page.text).toContain('A draft of today');
      expect(page.text).toContain(articleEntry.draft);
      expect((await server.get(ARTICLE_PAGE)).text).not.toContain(articleEntry.draft);
      expect(hasAlert(page.text)).toBe(false);
      expect((await server.get('/articles/a-bare-draft/')).status).toBe(404);
    });

    test('a year of two digits with zeros before it is the year that was written', async () => {
      change(ARTICLE, /^( *date:) 2015-09-27$/m, '$1 0050-03-01');
      expect(project.check().output).toContain('no mistakes');
      const words = dateWords('0050-03-01');
      const { text } = await pageWhen(ARTICLE_PAGE, (html) => html.includes(words));
      expect(text).toContain(words);
      expect(text).not.toContain('1950');
    });
  });

  describe('after a mistake', () => {
    afterEach(mend, LONGEST_START_MS);

    test.each<[mistake: string, path: string, make: (path: string) => void]>([
      [
        'YAML that cannot be read',
        ARTICLE,
        (path) => {
          change(path, /^title:.*$/m, 'title: "A');
        },
      ],
      [
        'frontmatter that is gone',
        ARTICLE,
        (path) => {
          writeFileSync(at(path), 'Only text.\n');
        },
      ],
      [
        'an empty file',
        ARTICLE,
        (path) => {
          writeFileSync(at(path), '');
        },
      ],
      [
        'bytes that are no text',
        EVENT,
        (path) => {
          writeFileSync(at(path), Uint8Array.of(110, 255));
        },
      ],
      [
        'an alias without end',
        EVENT,
        (path) => {
          change(path, /^title:.*$/m, 'title: &a [*a]');
        },
      ],
      [
        'a passage that is not there',
        ARTICLE,
        (path) => {
          change(path, /passage: .*/, 'passage: no');
        },
      ],
      [
        'a thing that is not there',
        ARTICLE,
        (path) => {
          change(path, '  - iraq\n', '  - iraqq\n');
        },
      ],
      [
        'a source that is not there',
        ARTICLE,
        (path) => {
          change(path, /source: .*/, 'source: nobody');
        },
      ],
      [
        'a field that is missing',
        EVENT,
        (path) => {
          change(path, /^title:.*\n/m, '');
        },
      ],
      [
        'a field that there is not',
        EVENT,
        (path) => {
          change(path, /^title:/m, 'titel:');
        },
      ],
      [
        'a value of the wrong kind',
        EVENT,
        (path) => {
          change(path, /^kind:.*$/m, 'kind: 3');
        },
      ],
      [
        'a day that is on no calendar',
        ARTICLE,
        (path) => {
          change(path, /published: .*/, 'published: 2015-02-30');
        },
      ],
      [
        'a country that is gone',
        'content/actors/iraqi-armed-forces.yaml',
        () => {
          rmSync(at('content/countries/iraq.yaml'));
        },
      ],
      [
        'an event that is gone',
        'content/articles/syria-foils-attack-with-us-information.md',
        () => {
          rmSync(at(EVENT));
        },
      ],
      [
        'an article that is gone',
        'content/comparisons/baghdad-agreement-2015.yaml',
        () => {
          rmSync(at(ARTICLE));
        },
      ],
      [
        'a folder that is gone',
        ARTICLE,
        () => {
          rmSync(at('content/sources'), { recursive: true });
        },
      ],
      [
        'an event that nobody tells of',
        'content/events/untold.yaml',
        (path) => {
          cpSync(at(EVENT), at(path));
        },
      ],
      [
        'a file in no collection',
        'content/notes.txt',
        (path) => {
          writeFileSync(at(path), 'Notes');
        },
      ],
      [
        'a name that is no address',
        'content/events/Bad Name.yaml',
        (path) => {
          cpSync(at(EVENT), at(path));
        },
      ],
    ])(
      '%s leaves the last good pages, with the place of the mistake, until it is mended',
      async (_, path, make) => {
        const good = headingsOf((await server.get(ARTICLE_PAGE)).text);
        make(path);
        for (const page of [ARTICLE_PAGE, EVENT_PAGE, '/', '/embed/timeline/']) {
          const { status, text } = await pageWhen(page, hasAlert);
          expect(status, page).toBe(200);
          expect(text, page).toMatch(
            new RegExp(`role="alert"[^]*<code>${path}:\\d+:\\d+</code> \\S`),
          );
        }
        expect(headingsOf((await server.get(ARTICLE_PAGE)).text)).toEqual(good);
        expect((await server.get('/timeline.json')).text).toMatch(/^\[\{/);
        expect((await server.get('/nowhere/')).status).toBe(404);
      },
    );
  });
});

test('a server that is started on a mistake shows it in place of the pages, which come when it is mended', async () => {
  change(EVENT, /^title:/m, 'titel:');
  server = await project.develop();
  try {
    for (const page of ['/', EVENT_PAGE, '/timeline.csv']) {
      const { status, text } = await server.get(page);
      expect(status).toBe(200);
      expect(headingsOf(text)).toEqual(['1 2 mistakes in the content']);
      expect(text).toContain(`<code>${EVENT}:1:1</code> There is no field &#34;titel&#34; here.`);
    }
    change(EVENT, /^titel:/m, 'title:');
    const { text } = await pageWhen(EVENT_PAGE, (html) => !hasAlert(html));
    expect(headingsOf(text)[0]).toBe(`1 ${titleOf(EVENT)}`);
  } finally {
    await server.stop();
  }
});
