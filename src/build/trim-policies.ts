import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { trimPolicy } from './trim-policy.ts';

/** Leaves in the Content-Security-Policy of each built page only what the page needs. */
export function trimPolicies(): AstroIntegration {
  return {
    name: 'deconflict:trim-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const path = join(folder, name);
          writeFileSync(path, trimPolicy(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
