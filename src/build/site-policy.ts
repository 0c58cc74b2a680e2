import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
/** Styles are cut to each page and allowed there: their hashes are as many as there are kinds of page, and more. */
const OF_EACH_PAGE = ['default-src', 'style-src'];
/** What `default-src` says of these on each page. */
const NOWHERE = ['object-src', 'frame-src', 'media-src'].map((kind) => `${kind} 'none'`);

/** No text becomes a script; the address of the worker does, by a policy of this name (src/offline/browser/register.ts). */
const TRUSTED_TYPES = ["require-trusted-types-for 'script'", 'trusted-types deconflict'];

/**
 * The Content-Security-Policy of a built site as a header, the same for all of its pages: what any of them allows
 * in its own, which holds beside it. Of styles it says nothing.
 *
 * @param folder of the site
 */
export function sitePolicy(folder: string): string {
  const allowed = new Map<string, Set<string>>();
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
  for (const page of pages) {
    const [, policy = ''] = POLICY.exec(readFileSync(join(folder, page), 'utf8')) ?? [];
    for (const directive of policy.split(';')) {
      const [kind, ...sources] = directive.trim().replaceAll('&#39;', "'").split(/\s+/);
      if (kind === undefined || kind === '' || OF_EACH_PAGE.includes(kind)) continue;
      const known = allowed.get(kind) ?? new Set();
      allowed.set(kind, known);
      for (const source of sources) known.add(source);
    }
  }
  const directives = [...allowed].map(([kind, sources]) =>
    [kind, ...[...sources].sort()].join(' '),
  );
  return [...directives.sort(), ...NOWHERE, ...TRUSTED_TYPES].join('; ');
}
