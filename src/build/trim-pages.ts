import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { trimPolicy } from './trim-policy.ts';
import { styleTrimmer } from './trim-styles.ts';

/** Leaves in each built page only the styles that it uses, and allows in its policy what stands in it. */
export function trimPages(): AstroIntegration {
  return {
    name: 'deconflict:trim-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        const read = (name: string) => readFileSync(join(folder, name), 'utf8');
        const scripts = names.filter((name) => /^_astro\b.*\.js$/.test(name)).map(read);
        const trimStyles = styleTrimmer(scripts.join('\n'));
        for (const name of names.filter((one) => one.endsWith('.html'))) {
          const page = await trimStyles(read(name));
          writeFileSync(join(folder, name), trimPolicy(page));
        }
      },
    },
  };
}
