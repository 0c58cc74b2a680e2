import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const WORKER = fileURLToPath(new URL('../offline/worker/worker.ts', import.meta.url));

/** The name of the worker in the site: at its root, as a worker sees to what is beside and below it. */
export const WORKER_FILE = 'sw.js';

const BUILD = 'self.__BUILD__';

/** The service worker as one script for browsers, which does not know yet of which build it is. */
export async function workerText(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, lib: { entry: WORKER, formats: ['iife'], name: 'worker' } },
  });
  const [output] = Array.isArray(made) ? made : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk' || chunk.code.split(BUILD).length !== 2) {
    throw new Error('The service worker cannot be put together.');
  }
  return chunk.code;
}

/** The worker of a build. @param build its digest; the empty one removes what a former worker keeps */
export function workerOf(text: string, build: string): string {
  return text.replace(BUILD, () => JSON.stringify(build));
}
