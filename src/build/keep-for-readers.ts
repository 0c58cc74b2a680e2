import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { completeWorker } from './complete-worker.ts';
import type { Part } from './part.ts';
import { readDesk } from './read-desk.ts';
import { WORKER_FILE, workerOf, workerText } from './worker-text.ts';

/**
 * Puts the service worker into the built site. In development there is one that removes what a worker of a built site
 * at the same address keeps. Goes behind all that makes files of the site.
 *
 * @param part which of the pages are made, where not all are: then the worker does not know yet what there is
 */
export function keepForReaders(part: Part | undefined): AstroIntegration {
  return {
    name: 'deconflict:keep-for-readers',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const { without } = readDesk(fileURLToPath(config.root));
        const isWanted = command === 'build' && ![without].flat().includes('offline');
        updateConfig({
          vite: { define: { 'import.meta.env.KEEPS_PAGES': JSON.stringify(isWanted) } },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${server.config.base}${WORKER_FILE}`, (_, response, next) => {
          workerText().then((text) => {
            response.setHeader('Content-Type', 'text/javascript');
            response.end(workerOf(text, ''));
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, WORKER_FILE), await workerText());
        if (!part) await completeWorker(folder);
      },
    },
  };
}
