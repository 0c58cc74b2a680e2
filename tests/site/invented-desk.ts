import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from './pages.ts';

const DESK = join(projectRoot, 'tests/desk');
const WITH_COUNTRIES = join(DESK, 'with-countries');
const environment = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** What a command ended with, and all that it printed. */
export interface Ended {
  status: number | null;
  output: string;
}

/** The package as `npm pack` makes it. */
export function packed(): { file: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'deconflict-packed-'));
  const { status, output } = run(projectRoot, 'npm', 'pack', '--pack-destination', folder);
  const [file] = readdirSync(folder);
  if (status !== 0 || file === undefined) throw new Error(output);
  return {
    file: join(folder, file),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The invented desk in an empty folder, with the packed package and what it depends on installed there.
 *
 * @param countries whether it has a country
 * @param language of its pages; its articles stay in English
 */
export function inventedDesk(file: string, { countries = false, language = 'en' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'deconflict-desk-'));
  cpSync(DESK, folder, {
    recursive: true,
    filter: (path) => !path.startsWith(WITH_COUNTRIES),
  });
  if (countries) cpSync(WITH_COUNTRIES, folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'deconflict'), { recursive: true });
  for (const name of readdirSync(join(projectRoot, 'node_modules'))) {
    symlinkSync(join(projectRoot, 'node_modules', name), join(modules, name));
  }
  run(modules, 'tar', 'xzf', file, '-C', 'deconflict', '--strip-components', '1');
  const at = (path: string) => join(folder, path);
  const change = (path: string, changed: (text: string) => string): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), changed(existsSync(at(path)) ? readFileSync(at(path), 'utf8') : ''));
  };
  if (language !== 'en') {
    change('content/desk.yaml', (text) =>
      text.replace('language: en\n', `language: ${language}\ncontentLanguage: en\n`),
    );
  }
  return {
    folder,
    dist: at('dist'),
    /** Writes a file anew; what it is made of what it was. */
    change,
    /** Takes all content away but what the desk says of itself. */
    empty(): void {
      for (const name of readdirSync(at('content'))) {
        if (name !== 'desk.yaml') rmSync(at(join('content', name)), { recursive: true });
      }
    },
    build: (): Ended =>
      run(folder, process.execPath, at('node_modules/astro/bin/astro.mjs'), 'build'),
    check: (): Ended =>
      run(folder, process.execPath, at('node_modules/deconflict/lib/cli/deconflict.js'), 'check'),
    ledger: (): Ended =>
      run(folder, process.execPath, at('node_modules/deconflict/lib/cli/deconflict.js'), 'ledger'),
    /** Writes the draft of an article; the options are those of the command. */
    newArticle: (...options: string[]): Ended =>
      run(
        folder,
        process.execPath,
        at('node_modules/deconflict/lib/cli/deconflict.js'),
        'new',
        'article',
        ...options,
      ),
    remove(): void {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(cwd: string, command: string, ...options: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(command, options, {
    cwd,
    encoding: 'utf8',
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, output: stdout + stderr };
}
