import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './pages.ts';

const PARTS = [
  'astro.config.mjs',
  'content',
  'package.json',
  'public',
  'site.config.ts',
  'src',
  'tsconfig.json',
];

/** Vitest sets `BASE_URL`, `MODE` and the like, which a build would take for its own. */
const environment = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** A copy of the project in a folder of its own, to be changed and built without harm. */
export function projectCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'deconflict-'));
  for (const part of PARTS)
    cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return {
    folder,
    /** Runs `astro build`; `output` is all that it printed. */
    build(...options: string[]): { status: number | null; output: string } {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build', '--force', ...options],
        { cwd: folder, encoding: 'utf8', env: environment },
      );
      return { status, output: stdout + stderr };
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
