import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';

/**
 * Indexes the built pages with Pagefind and writes the index to `/pagefind/`. A page takes part when
 * it has `data-pagefind-body`. In development the index of the last build is served.
 */
export function indexSite(): AstroIntegration {
  return {
    name: 'deconflict:index-site',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { root, base } = server.config;
        server.middlewares.use(`${base}pagefind`, sirv(join(root, 'dist/pagefind'), { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: folder });
        const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
        await pagefind.close();
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0)
          throw new Error(`The search index is not whole: ${faults.join('; ')}`);
        logger.info(`${added.page_count} pages can be searched`);
      },
    },
  };
}
