import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commandLine } from '../check/command-line.ts';
import { type ContentState, emptyDesk } from '../drafting/empty-desk.ts';
import { replaceFolder } from '../files/replace-folder.ts';
import { askAtTerminal } from './ask.ts';
import { configFileIn } from './config-file.ts';

const USAGE = `Leaves a desk with one sample article, to begin from. What is in content/ goes, when git has it.

  ${commandLine('empty')}        asks first
  ${commandLine('empty', '--yes')}  does not`;

const SAMPLE = fileURLToPath(new URL('../../samples/desk/', import.meta.url));
const root = process.cwd();
const content = join(root, 'content');

const { values } = parseArgs({ options: { yes: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) console.log(USAGE);
else if (!(await empty(values.yes ?? false))) process.exitCode = 1;

function empty(yes: boolean): Promise<boolean> {
  return emptyDesk(yes, {
    state,
    count: () => filesIn(content).length,
    replace,
    say: (text) => {
      console.log(text);
    },
    complain: (text) => {
      console.error(text);
    },
    ask: process.stdin.isTTY && process.stdout.isTTY ? askAtTerminal : undefined,
    commandLine,
  });
}

function state(): ContentState {
  if (!existsSync(content) || filesIn(content).length === 0) return 'none';
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--ignored', 'content'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) return 'not-in-git';
  return stdout.trim() === '' ? 'saved' : 'unsaved';
}

function replace(): void {
  const fresh = join(root, '.content-fresh');
  rmSync(fresh, { recursive: true, force: true });
  cpSync(join(SAMPLE, 'content'), fresh, { recursive: true });
  replaceFolder(fresh, content);
  if (configFileIn(root) === undefined) {
    copyFileSync(join(SAMPLE, 'astro.config.mjs'), join(root, 'astro.config.mjs'));
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}
