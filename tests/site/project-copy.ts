import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from './pages.ts';

const PARTS = ['astro.config.mjs', 'package.json', 'src', 'tsconfig.json'];

/** Of one article: for what does not depend on what a site says. */
export const SAMPLE = 'samples/desk/content';

/** Vitest sets `BASE_URL`, `MODE` and the like, which a build would take for its own. */
const environment = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** A development server on a copy of the project. */
export interface DevServer {
  /** What it answers at a path such as `/countries/iraq/`. */
  get(path: string): Promise<{ status: number; text: string }>;
  stop(): Promise<void>;
}

const START_MS = 180_000;

/**
 * A copy of the project in a folder of its own, to be changed and built without harm.
 *
 * @param content the folder of the project that it has its content from
 */
export function projectCopy(content = 'content') {
  const folder = mkdtempSync(join(tmpdir(), 'deconflict-'));
  for (const part of PARTS)
    cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  cpSync(join(projectRoot, content), join(folder, 'content'), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  return {
    folder,
    /** Runs `npm run check`; `output` is all that it printed. */
    check(): { status: number | null; output: string } {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts'], {
        cwd: folder,
        encoding: 'utf8',
        env: environment,
      });
      return { status, output: stdout + stderr };
    },
    /** Has the ledger begin with the words that passages have now. */
    record(): void {
      rmSync(join(folder, 'content/ledger'), { recursive: true, force: true });
      spawnSync(process.execPath, ['src/cli/ledger.ts'], { cwd: folder, env: environment });
    },
    /** Runs `astro dev` on a port that is free, until it answers. */
    async develop(): Promise<DevServer> {
      const port = await freePort();
      const server = spawn(process.execPath, [astro, 'dev', '--port', String(port)], {
        cwd: folder,
        env: environment,
      });
      const output = outputOf(server);
      const get: DevServer['get'] = async (path) => {
        const response = await fetch(`http://localhost:${port}${path}`);
        return { status: response.status, text: await response.text() };
      };
      const end = Date.now() + START_MS;
      while (!(await get('/').catch(() => undefined))) {
        if (server.exitCode !== null || Date.now() > end) throw new Error(output());
        await wait(200);
      }
      return {
        get,
        async stop() {
          server.kill();
          if (server.exitCode === null) await once(server, 'exit');
        },
      };
    },
    /** Runs `astro build`; `output` is all that it printed. */
    build(
      options: string[] = [],
      variables: Record<string, string> = {},
    ): { status: number | null; output: string } {
      const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', ...options], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...environment, ...variables },
      });
      return { status, output: stdout + stderr };
    },
    /** Runs `astro build`, and meanwhile does something again and again, given the number of its process. */
    async buildWhile(
      act: (pid: number) => void,
    ): Promise<{ status: number | null; output: string }> {
      const build = spawn(process.execPath, [astro, 'build'], { cwd: folder, env: environment });
      const output = outputOf(build);
      const ended = once(build, 'close');
      while (build.exitCode === null) {
        if (build.pid !== undefined) act(build.pid);
        await wait(10);
      }
      await ended;
      return { status: build.exitCode, output: output() };
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** All that a program has printed so far. */
function outputOf({ stdout, stderr }: ChildProcessWithoutNullStreams): () => string {
  let output = '';
  for (const stream of [stdout, stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return () => output;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
