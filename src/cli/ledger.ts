import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commandLine } from '../check/command-line.ts';
import { deskOf } from '../check/desk.ts';
import { type ArticleChanges, changesIn, recordedIn } from '../check/ledger.ts';
import { isDraft, withoutDrafts } from '../check/drafts.ts';
import { fingerprintOf } from '../files/fingerprint.ts';
import { formerTexts } from '../files/history.ts';
import { ledgerText } from '../files/ledger-text.ts';
import { parseContent } from '../files/parse-content.ts';
import { readContent } from '../files/read-content.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Edition } from '../model/schemas/ledger.ts';

const USAGE = `Records what the passages of articles say, and why that changed.

  ${commandLine('ledger')}: new articles and passages
  ${commandLine('ledger', '--why "…" [ID …]')}: a change of words
  ${commandLine('ledger', '--wrong "…" --right "…" [ID …]')}: a correction

ID is an article; without one, all that have changed.`;

const root = process.cwd();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    why: { type: 'string' },
    wrong: { type: 'string' },
    right: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const { why, wrong, right } = values;
if (values.help) console.log(USAGE);
else record();

function record(): void {
  const content = readContent(root);
  const all = changesIn(deskOf(withoutDrafts(content)));
  const drafts = new Set(content.files.filter(isDraft).map(({ id }) => id));
  const unknown = positionals.filter((id) => !all.some(({ file }) => file.id === id));
  const chosen = all.filter(
    ({ file, ledger, changes }) =>
      (positionals.length === 0 || positionals.includes(file.id)) &&
      (!ledger || changes.length > 0 || isCorrectionOfFields(file.id)),
  );
  const needsReason = chosen.filter(
    ({ ledger, changes }) => ledger && changes.some(({ kind }) => kind !== 'new'),
  );
  const complaints = [
    ...unknown.map((id) =>
      drafts.has(id)
        ? `"${id}" is a draft: take "draft: true" out of it first.`
        : `There is no article "${id}".`,
    ),
    ...((wrong === undefined) === (right === undefined)
      ? []
      : ['A correction needs both --wrong and --right.']),
    ...(why === undefined && wrong === undefined
      ? needsReason.map(
          ({ file, changes }) =>
            `${file.path}: ${changes.map(({ passage, kind }) => `"${passage}" is ${kind}`).join(', ')}. Say why with --why, or what was wrong with --wrong and --right.`,
        )
      : []),
  ];
  if (complaints.length > 0) {
    fail(complaints);
    return;
  }

  const written = chosen.map((article) => ({ article, edition: editionOf(article) }));
  const lost = written.flatMap(({ article, edition }) =>
    typeof edition === 'string' ? [`${article.file.path}: ${edition}`] : [],
  );
  if (lost.length > 0) {
    fail(lost);
    return;
  }
  for (const { article, edition } of written) {
    if (typeof edition !== 'string') write(article, edition);
  }
  if (written.length === 0) console.log('Nothing has changed.');
}

/** A correction can be of fields alone: then its article is named, and no passage has changed. */
function isCorrectionOfFields(id: string): boolean {
  return wrong !== undefined && positionals.includes(id);
}

/** The edition to be added, or why it cannot be made. */
function editionOf({ file, ledger, changes }: ArticleChanges): Edition | string {
  const date = new Date().toISOString().slice(0, 10);
  if (!ledger) return { date, kind: 'first', changes: [] };
  const recorded = recordedIn(ledger.data);
  const stated = changes.map(({ passage, now }) => {
    const hash = recorded.get(passage);
    const was = hash === undefined ? undefined : formerWords(file.path, passage, hash);
    const isLost = hash !== undefined && was === undefined;
    return { passage, isLost, was, became: now && plain(now.text) };
  });
  const lost = stated.filter(({ isLost }) => isLost).map(({ passage }) => `"${passage}"`);
  if (lost.length > 0) {
    return `git does not have the words that ${lost.join(', ')} had in the ledger. Fetch the whole history, or put those words back and commit them before you change them.`;
  }
  return {
    date,
    ...(wrong === undefined || right === undefined
      ? { kind: 'revision' as const, why: why ?? 'New passages.' }
      : { kind: 'correction' as const, ...(why === undefined ? {} : { why }), wrong, right }),
    changes: stated.map(({ passage, was, became }) => ({
      passage,
      ...(was === undefined ? {} : { was }),
      ...(became === undefined ? {} : { became }),
    })),
  };
}

/** The words that a passage had when they were recorded, from the history of its article. */
function formerWords(path: string, passage: string, hash: string): string | undefined {
  for (const text of formerTexts(root, path)) {
    const file = parseContent(path, 'articles', new TextEncoder().encode(text));
    const [body] = deskOf({ files: [file], strays: [] }).bodies;
    const words = body?.passages.find(({ id }) => id === passage)?.text;
    if (words !== undefined && fingerprintOf(words) === hash) return plain(words);
  }
  return undefined;
}

function write({ file, passages, ledger }: ArticleChanges, edition: Edition): void {
  const path = ledger?.path ?? `content/ledger/${file.id}.yaml`;
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const hashes = new Map(
    passages
      .filter(({ isGiven }) => isGiven)
      .map(({ id, text }) => [id, fingerprintOf(text)] as const),
  );
  writeWhole(path, ledgerText(before, hashes, edition));
  console.log(`${path}: ${edition.kind}`);
}

function plain(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

function fail(complaints: string[]): void {
  console.error(complaints.join('\n'));
  process.exitCode = 1;
}
