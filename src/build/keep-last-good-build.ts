import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { replaceFolder } from '../files/replace-folder.ts';
import { buildingFolder } from './building-folder.ts';

/**
 * Builds into a folder beside `outDir` and moves it there when all is done, so that a build that
 * fails half-way leaves the last good one as it was. Goes last among the integrations.
 */
export function keepLastGoodBuild(): AstroIntegration {
  let target = '';
  let fresh = '';
  return {
    name: 'deconflict:keep-last-good-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        target = fileURLToPath(config.outDir).replace(/\/$/, '');
        fresh = buildingFolder(target);
        rmSync(fresh, { recursive: true, force: true });
        updateConfig({ outDir: new URL(`file://${fresh}/`) });
      },
      'astro:build:done': () => {
        replaceFolder(fresh, target);
      },
    },
  };
}
