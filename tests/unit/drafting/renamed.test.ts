import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { KINDS } from '../../../src/drafting/kinds.ts';
import { renamed, type Renaming } from '../../../src/drafting/renamed.ts';
import { parseContent } from '../../../src/files/parse-content.ts';
import { type Content, readContent } from '../../../src/files/read-content.ts';
import { collectionOf } from '../../../src/model/content-paths.ts';

const sample = readContent('samples/desk');
const ARTICLE = 'council-closes-old-bridge';

/** The content once something is renamed. */
function after(content: Content, renaming: Renaming, check = checkContent): Content {
  const made = new Map(renamed(content, renaming, check).map((file) => [file.from, file]));
  return {
    ...content,
    files: content.files
      .map((file) => {
        const now = made.get(file.path);
        if (!now) return file;
        const text = new TextEncoder().encode(now.text?.after ?? file.text);
        return parseContent(now.path, collectionOf(now.path)!, text);
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

const textsOf = ({ files }: Content) => files.map(({ path, text }) => [path, text]);

/** All that can have another id. */
function renamingsOf({ files }: Content): Renaming[] {
  const kinds = Object.entries({ ...KINDS, article: 'articles' }) as [Renaming['kind'], string][];
  return files.flatMap(({ collection, id, body }) => {
    const [kind] = kinds.find(([, folder]) => folder === collection) ?? [];
    const passages = Array.from(body?.markdown.matchAll(/\{#([a-z0-9-]+)\}/g) ?? []);
    return [
      ...(kind ? [{ kind, was: id, now: 'another-id' }] : []),
      ...passages.map(([, was = '']): Renaming => ({
        kind: 'passage',
        article: id,
        was,
        now: 'another-id',
      })),
    ];
  });
}

const back = ({ kind, article, was, now }: Renaming): Renaming => ({
  kind,
  ...(article !== undefined && { article }),
  was: now,
  now: was,
});

test.each(renamingsOf(sample).map((one) => [`${one.kind} ${one.was}`, one] as const))(
  'what goes by another id is as sound as before: %s',
  (_, renaming) => {
    const there = after(sample, renaming);
    expect(checkContent(there)).toHaveLength(checkContent(sample).length);
    expect(textsOf(there)).not.toEqual(textsOf(sample));
  },
);

test('whatever of our content is renamed and renamed back is the same to the byte', () => {
  const ours = readContent('.');
  const all = renamingsOf(ours);
  expect(all.length).toBeGreaterThan(100);
  for (const renaming of all) {
    const there = after(ours, renaming, () => []);
    expect(textsOf(there)).not.toEqual(textsOf(ours));
    expect(textsOf(after(there, back(renaming), () => []))).toEqual(textsOf(ours));
  }
}, 120_000);

test('notes, links, the ledger and the marker follow; what only has the id in it stays', () => {
  const there = after(sample, { kind: 'passage', article: ARTICLE, was: 'work', now: 'repair' });
  const textAt = (path: string) => there.files.find((file) => file.path === path)?.text ?? '';
  const article = textAt(`content/articles/${ARTICLE}.md`);
  expect(article).toContain('{#repair}');
  expect(article).toContain('[@#repair]');
  expect(article).toContain('repair: { paragraph: 3');
  expect(article).not.toMatch(/[#\s]work(?:\]|\}|:)/);
  expect(textAt(`content/ledger/${ARTICLE}.yaml`)).toMatch(/^ {2}repair: [0-9a-f]{64}$/m);
  expect(textAt('content/actors/stone-and-sons.yaml')).toContain(`@${ARTICLE}#repair`);
});

test('a source that goes by the name of a person is renamed alone', () => {
  const there = after(sample, { kind: 'source', was: 'mira-holt', now: 'the-mayor' });
  const paths = there.files.map(({ path }) => path);
  expect(paths).toContain('content/sources/the-mayor.yaml');
  expect(paths).toContain('content/actors/mira-holt.yaml');
  const article = there.files.find(({ collection }) => collection === 'articles')?.text ?? '';
  expect(article).toContain('source: the-mayor');
  expect(article).toContain(
    'entities: [vale, old-bridge, vale-council, stone-and-sons, mira-holt]',
  );
});

test.each([
  [{ kind: 'event', was: 'council-closes', now: 'a' }, 'There is no event "council-closes".'],
  [{ kind: 'place', was: 'vale', now: 'old-bridge' }, 'The place "old-bridge" is there already.'],
  [{ kind: 'place', was: 'vale', now: 'Vale!' }, '"Vale!" is no id'],
  [{ kind: 'passage', article: 'none', was: 'work', now: 'a' }, 'There is no article "none".'],
  [
    { kind: 'passage', article: ARTICLE, was: 'wrok', now: 'a' },
    'There is no passage "wrok". Did you mean "work"?',
  ],
  [
    { kind: 'place', was: 'vale', now: 'mira-holt' },
    'Nothing is renamed, since this would be wrong then: content/',
  ],
] satisfies [Renaming, string][])('%j is answered: %s', (renaming, message) => {
  expect(() => renamed(sample, renaming, checkContent)).toThrow(message);
});
