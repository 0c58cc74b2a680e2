import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { trimPolicy } from './trim-policy.ts';
import { styleTrimmer } from './trim-styles.ts';

/**
 * Puts into each built page the styles that it uses, so that one request brings it whole, and allows in its policy
 * what stands in it.
 */
export function trimPages(): AstroIntegration {
  return {
    name: 'deconflict:trim-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        const read = (name: string) => readFileSync(join(folder, name), 'utf8');
        const scripts = names.filter((name) => /^_astro\b.*\.js$/.test(name)).map(read);
        const sheets = names.filter((name) => /^_astro\b.*\.css$/.test(name));
        const trimStyles = styleTrimmer(
          scripts.join('\n'),
          new Map(sheets.map((name) => [basename(name), read(name)])),
        );
        for (const name of names.filter((one) => one.endsWith('.html'))) {
          const page = await trimStyles(read(name));
          writeFileSync(join(folder, name), trimPolicy(page));
        }
        for (const name of sheets) rmSync(join(folder, name));
      },
    },
  };
}
