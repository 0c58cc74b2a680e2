import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { sound } from '../check/a-desk.ts';

const COMMAND = resolve('src/cli/ledger.ts');
const ARTICLE = 'content/articles/an-article.md';
const LEDGER = 'content/ledger/an-article.yaml';
let root: string;

const path = (name: string) => join(root, name);
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
    cwd: root,
    stdio: 'ignore',
  });
const ledger = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};
const rewrite = (from: string, to: string) => {
  const text = readFileSync(path(ARTICLE), 'utf8');
  expect(text).toContain(from);
  writeFileSync(path(ARTICLE), text.replace(from, to));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ledger-'));
  for (const [name, text] of Object.entries(sound)) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  }
  git('init', '-q', '-b', 'master');
  git('add', '.');
  git('commit', '-qm', 'First');
});

test('a changed word asks for a reason, and nothing is written without one', () => {
  rewrite('Orel spoke of the', 'Orel told of the');
  const before = readFileSync(path(LEDGER), 'utf8');
  const { status, said } = ledger();
  expect(status).toBe(1);
  expect(said).toContain('"said" is changed');
  expect(readFileSync(path(LEDGER), 'utf8')).toBe(before);
});

test('a correction says what was wrong and what is right, with both wordings', () => {
  rewrite('Orel spoke of the', 'Orel told of the');
  git('commit', '-qam', 'Second');
  rewrite('Orel told of the', 'Orel warned of the');
  expect(ledger('--wrong', 'It did not speak.').said).toContain('both --wrong and --right');
  expect(ledger('--wrong', 'It did not speak.', '--right', 'It warned.').status).toBe(0);
  const written = readFileSync(path(LEDGER), 'utf8');
  expect(written).toContain('kind: correction');
  expect(written).toContain('was: Orel spoke of the Gardens Guild.');
  expect(written).toContain('became: Orel warned of the Gardens Guild.');
  expect(ledger().said).toContain('Nothing has changed.');
});

test('an article that is new is recorded without a reason', () => {
  const text = readFileSync(path(ARTICLE), 'utf8');
  writeFileSync(path('content/articles/another.md'), text);
  expect(ledger().said).toContain('content/ledger/another.yaml: first');
});

test('words that git does not have are asked for, not lost', () => {
  rewrite('Orel spoke of the', 'Orel told of the');
  writeFileSync(
    path(LEDGER),
    readFileSync(path(LEDGER), 'utf8').replace(/said: [0-9a-f]{64}/, `said: ${'0'.repeat(64)}`),
  );
  const { status, said } = ledger('--why', 'Better.');
  expect(status).toBe(1);
  expect(said).toContain('git does not have the words');
});

test('what was recorded and never committed was read by nobody: it is recorded anew, as the first edition', () => {
  git('rm', '-q', '--cached', LEDGER, ARTICLE);
  git('commit', '-qm', 'Without them');
  git('checkout', '-q', '--orphan', 'fresh');
  git('commit', '-qm', 'As if they had never been');
  git('branch', '-qD', 'master');
  rewrite('Orel spoke of the', 'Orel told of the');
  expect(ledger().said).toContain('content/ledger/an-article.yaml: first');
  const written = readFileSync(path(LEDGER), 'utf8');
  expect(written.match(/kind:/g)).toHaveLength(1);
  expect(written).not.toContain('spoke');
  expect(ledger().said).toContain('Nothing has changed.');
});
