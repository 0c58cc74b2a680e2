import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commandLine } from '../check/command-line.ts';
import { newEditions } from '../drafting/new-editions.ts';
import { formerTexts } from '../files/history.ts';
import { readContent } from '../files/read-content.ts';
import { writeWhole } from '../files/write-whole.ts';

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
if (values.help) console.log(USAGE);
else record();

function record(): void {
  const { complaints, ledgers } = newEditions(readContent(root), positionals, values, {
    formerTexts: (path) => formerTexts(root, path),
    textOf: (path) =>
      existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined,
  });
  if (complaints.length > 0) {
    console.error(complaints.join('\n'));
    process.exitCode = 1;
    return;
  }
  for (const { path, text, kind } of ledgers) {
    writeWhole(join(root, path), text);
    console.log(`${path}: ${kind}`);
  }
  if (ledgers.length === 0) console.log('Nothing has changed.');
}
