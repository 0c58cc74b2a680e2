import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commandLine } from '../check/command-line.ts';
import { didYouMean } from '../check/suggest.ts';

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What a call of the check asks for. */
export interface CheckOptions {
  /** Articles of which it is asked what was found in them. */
  articles: string[];
  /** A folder with the texts of the originals. */
  originals?: string;
  /** Whether to mend what can be mended. */
  fix: boolean;
  /** Whether only to say what would be mended. */
  dryRun: boolean;
  /** A rule to be explained; all of them where it is empty. */
  explain?: string;
  format: Format;
  help: boolean;
}

export const USAGE = `Says every mistake in the content, and what its statements rest on.

  ${commandLine('check')}: by file, line and column, with what to do
  ${commandLine('check', 'ARTICLE')}: also what was found in it: who is named, what follows from what it says
  ${commandLine('check', '--fix')}: mends what can be mended for certain, and says what; --dry-run only says it
  ${commandLine('check', '--explain RULE')}: why a rule is one, with examples; without a rule, all of them
  ${commandLine('check', '--format json')}: for programs; --format github: for a workflow on GitHub
  ${commandLine('check', '--originals FOLDER')}: compares with the originals, a file each in a folder`;

/**
 * What the words behind the command ask for.
 *
 * @throws an error that says what is wrong with them
 */
export function checkOptions(args: string[]): CheckOptions {
  // "--explain" asks for all rules when no rule stands behind it.
  const explainAt = args.indexOf('--explain');
  const rule = explainAt < 0 ? undefined : args[explainAt + 1];
  const isAll = explainAt >= 0 && (rule === undefined || rule.startsWith('-'));
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    args: isAll ? args.toSpliced(explainAt, 1, '--explain=') : args,
    options: {
      originals: { type: 'string' },
      fix: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      explain: { type: 'string' },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', default: false },
    },
  });
  const { originals, fix, 'dry-run': dryRun, explain, format, help } = values;
  const known = FORMATS.find((one) => one === format);
  if (!known) {
    throw new Error(
      `There is no format "${format}".${didYouMean(format, FORMATS)} There are: ${FORMATS.join(', ')}.`,
    );
  }
  if (dryRun && !fix) throw new Error('--dry-run says what --fix would do: write both.');
  if (originals !== undefined) readdirSync(originals);
  return {
    articles: positionals.map((path) => path.replace(/^.*\//, '').replace(/\.md$/, '')),
    fix,
    dryRun,
    format: known,
    help,
    ...(originals !== undefined && { originals }),
    ...(explain !== undefined && { explain }),
  };
}
