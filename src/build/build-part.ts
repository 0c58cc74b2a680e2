import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestOf } from '../files/digest-of.ts';
import { type Part, PART_FILE, type PartOfBuild } from './part.ts';

/**
 * Has a build make a part of the pages only, and leave in its folder which one it is.
 *
 * @param service what searches the site in the place of its own index, if anything does
 */
export function buildPart(part: Part, service: string | undefined): AstroIntegration {
  let content = '';
  let base = '/';
  return {
    name: 'deconflict:build-part',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        content = fileURLToPath(new URL('content/', config.root));
        // Parts are made at the same time.
        updateConfig({ cacheDir: new URL(`part-${part.number}/`, config.cacheDir) });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const build = digestOf([content, join(folder, '_astro')]);
        writeFileSync(
          join(folder, PART_FILE),
          JSON.stringify({ ...part, build, service, base } satisfies PartOfBuild),
        );
      },
    },
  };
}
