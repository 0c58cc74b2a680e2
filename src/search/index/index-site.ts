import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
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
        logger.info(`${await indexFolder(fileURLToPath(dir))} pages can be searched`);
      },
    },
  };
}
