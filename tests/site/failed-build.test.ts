import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pagesIn } from './pages.ts';
import { projectCopy, SAMPLE } from './project-copy.ts';

const ARTICLE = 'content/articles/council-closes-old-bridge.md';

const project = projectCopy(SAMPLE);
const at = (path: string) => join(project.folder, path);

afterAll(() => {
  project.remove();
});

/** The last good build, as a mark that must survive. */
function putLastGoodBuild(): void {
  for (const name of ['dist', '.dist-releases']) {
    rmSync(at(name), { recursive: true, force: true });
  }
  mkdirSync(at('dist'));
  writeFileSync(at('dist/index.html'), 'the last good build');
}

function expectLastGoodBuild(): void {
  expect(readdirSync(at('dist'))).toEqual(['index.html']);
  expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('the last good build');
}

test('mistakes in the content end the build, all told at once, and the last good build stays', () => {
  putLastGoodBuild();
  const article = at(ARTICLE);
  const sound = readFileSync(article, 'utf8');
  writeFileSync(
    article,
    sound
      .replace('entities: [vale,', 'entities: [valee,')
      .replace('published: 14 March 2025', 'published: 2015-02-30'),
  );
  writeFileSync(at('content/places/Bad Name.yaml'), Uint8Array.of(0x6e, 0xff));
  const { status, output } = project.build();
  writeFileSync(article, sound);
  rmSync(at('content/places/Bad Name.yaml'));

  expect(status).not.toBe(0);
  expect(output).toContain(ARTICLE);
  expect(output).toMatch(/10:14\s+error\s+"2015-02-30" is not a date: February 2015 has 28 days\./);
  expect(output).toMatch(/11:12\s+error\s+There is no entity "valee". Did you mean "vale"\?/);
  expect(output).toMatch(/This is not UTF-8 text/);
  expect(output).toContain('Nothing was built; the last good build is untouched.');
  expect(output).not.toMatch(/\bat .*\.[jt]s:\d+/);
  expectLastGoodBuild();
});

test('an indexer that the system ends fails the build in plain words, and the last good build stays', async () => {
  putLastGoodBuild();
  const { status, output } = await project.buildWhile((pid) => {
    spawnSync('pkill', ['-KILL', '-P', String(pid), 'pagefind']);
  });
  expect(status).toBe(1);
  expect(output).toContain('The search index cannot be made: Pagefind');
  expectLastGoodBuild();
});

test('of two builds at once one is made whole, and the other says that it is at work', async () => {
  const other: ReturnType<typeof project.build>[] = [];
  const { status } = await project.buildWhile(() => {
    if (other.length === 0 && existsSync(at('.dist-releases/lock'))) other.push(project.build());
  });
  expect(status).toBe(0);
  expect(other[0]?.status).toBe(1);
  expect(other[0]?.output).toMatch(/Another build of \S+dist is at work \(process \d+\)/);
  expect(pagesIn(at('dist')).length).toBeGreaterThan(30);
});

test('a page that fails half-way leaves the last good build as it was', () => {
  putLastGoodBuild();
  writeFileSync(
    at('src/routes/broken.astro'),
    "---\nthrow new Error('broken on purpose');\n---\n<p>x</p>\n",
  );
  const { status, output } = project.build();
  rmSync(at('src/routes/broken.astro'));

  expect(status).not.toBe(0);
  expect(output).toContain('broken on purpose');
  expectLastGoodBuild();
});
