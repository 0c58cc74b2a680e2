import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltPage, elements, pagesIn, projectRoot } from './pages.ts';
import { projectCopy } from './project-copy.ts';

const ARTICLE = 'baghdad-intelligence-agreement';
const FIGURE = '  - { value: 12, unit: troops, counts: troops in a list, passage: two }\n';

/** All of Markdown that gets through, with ids that pages themselves might want. */
const BODY = `
## Related

- Iraq joins. {#one}
- 12 troops. {#two}
  1. Nested. {#main}

> Quoted. {#original}

| Who | How many |
|-----|---------:|
| Iraq | 12 |

{#sources}

\`\`\`
code
\`\`\`

{#entities}

### Main

It calls a note.[^1] {#preview-iraq}

[^1]: A note. {#search-dialog-query}

The last. {#footnote-label}
`;
const IDS = [...BODY.matchAll(/\{#([^}]+)\}/g)].map(([, id = '']) => id);

const project = projectCopy();
const path = join(project.folder, 'content/articles', `${ARTICLE}.md`);
const folder = join(project.folder, 'dist');
const withIds = (page: BuiltPage): Element[] => {
  const found: Element[] = [];
  visit(page.tree, 'element', (element) => {
    if (element.properties.id !== undefined) found.push(element);
  });
  return found;
};
const articlePage = () => pagesIn(folder).find((page) => page.path === `/articles/${ARTICLE}/`)!;

beforeAll(() => {
  const sources = IDS.map(
    (id) => `  - { source: intelnews, sourcing: own-reporting, passage: ${id} }\n`,
  );
  const text = readFileSync(path, 'utf8');
  const places = IDS.map((id) => `  ${id}: { paragraph: 1, start: some words }\n`);
  const changed = text
    .replace('\nwording:\n', `\n${sources.join('')}wording:\n`)
    .replace('\nlocators:\n', `\nlocators:\n${places.join('')}`)
    .replace('\nfigures:\n', `\nfigures:\n${FIGURE}`);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed + BODY);
  project.record();
  const { status, output } = project.build();
  expect(status, output).toBe(0);
});

afterAll(() => {
  project.remove();
});

test('whatever the ids of an article are, no page has one twice, and its own have a "_"', () => {
  const page = articlePage();
  const ids = withIds(page).flatMap(({ properties }) => String(properties.id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const passages = ids.filter((id) => !id.includes('_'));
  expect(passages).toEqual(expect.arrayContaining(IDS));
  for (const id of IDS) {
    const [named] = withIds(page).filter(({ properties }) => properties.id === id);
    expect([named?.properties.className].flat(), id).toContain('passage');
  }
});

test('passages in lists, quotations, tables, code and notes have their notes beside them', () => {
  const page = articlePage();
  const besides = new Map<string, Element>();
  for (const block of elements(page, 'div')) {
    const note = block.children.find(
      (child): child is Element => child.type === 'element' && child.tagName === 'aside',
    );
    if (!note) continue;
    visit(block, 'element', ({ properties }) => {
      if (typeof properties.id === 'string') besides.set(properties.id, note);
    });
  }
  for (const id of IDS) expect([...besides.keys()], id).toContain(id);
  expect(JSON.stringify(besides.get('two'))).toContain('troops in a list');
});

test('notes beside several passages say to which of them each is; beside one they need not', () => {
  const asides = elements(articlePage(), 'aside').map((aside) => toString(aside));
  const besideList = asides.find((text) => text.includes('troops in a list')) ?? '';
  expect(besideList.indexOf('one')).toBeLessThan(besideList.indexOf('two'));
  expect(besideList.indexOf('two')).toBeLessThan(besideList.indexOf('troops in a list'));
  expect(asides.some((text) => text.includes('footnote label'))).toBe(false);
});

test('each of them is a place that search can lead to', () => {
  const fragments = readdirSync(join(folder, 'pagefind/fragment')).map((file) =>
    gunzipSync(readFileSync(join(folder, 'pagefind/fragment', file))).toString(),
  );
  const fragment = fragments.find((text) => text.includes(`"url":"/articles/${ARTICLE}/"`)) ?? '';
  const { anchors } = JSON.parse(fragment.slice(fragment.indexOf('{'))) as {
    anchors: { id: string; element: string }[];
  };
  const targets = anchors.filter(({ element }) => element === 'p');
  expect(targets.map(({ id }) => id)).toEqual(expect.arrayContaining(IDS));
});

test('on the pages of the corpus, too, only passages and events have ids without a "_"', () => {
  for (const page of pagesIn(join(projectRoot, 'dist'))) {
    if (!/^\/(?:articles\/.|timeline|embed)/.test(page.path)) continue;
    const own = withIds(page).filter(
      ({ properties: { id } }) => id !== undefined && !id.includes('_'),
    );
    const strangers = own.filter(
      ({ tagName, properties }) =>
        tagName !== 'h3' && ![properties.className].flat().includes('passage'),
    );
    expect(
      strangers.map(({ properties }) => properties.id),
      page.path,
    ).toEqual([]);
  }
});
