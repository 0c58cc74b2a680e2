import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { endTold } from '../../files/told.ts';
import { indexFolder } from './index-folder.ts';

/** Makes the built site searchable. In development the index of the last build is served. */
export function indexSite(): AstroIntegration {
  return {
    name: 'deconflict:index-site',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { root, base } = server.config;
        server.middlewares.use(`${base}pagefind`, sirv(join(root, 'dist/pagefind'), { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexFolder(fileURLToPath(dir)).catch(endTold);
        logger.info(`${pages} pages can be searched`);
      },
    },
  };
}
