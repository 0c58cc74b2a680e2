import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { beginBuilding, type Building } from '../files/releases.ts';
import { orEnd } from '../files/told.ts';

/**
 * Builds into a folder of its own and puts it at `outDir` when all is done, so that a build that fails half-way leaves
 * the last good one as it was. Goes last among the integrations.
 */
export function keepLastGoodBuild(): AstroIntegration {
  let building: Building | undefined;
  return {
    name: 'deconflict:keep-last-good-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const target = fileURLToPath(config.outDir).replace(/\/$/, '');
        building = orEnd(() => beginBuilding(target));
        updateConfig({ outDir: pathToFileURL(`${building.folder}/`) });
      },
      'astro:build:done': () => {
        orEnd(() => building?.release());
      },
    },
  };
}
