import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeHeaders } from './write-headers.ts';

/** Puts the headers that a host should send into the built site. Goes behind all that makes pages. */
export function headersForServers(): AstroIntegration {
  let base = '/';
  return {
    name: 'deconflict:headers-for-servers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        writeHeaders(fileURLToPath(dir), base);
      },
    },
  };
}
