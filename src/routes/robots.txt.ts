import type { APIContext } from 'astro';
import { hrefOf } from '../components/href.ts';
import { addressesOn } from '../exports/address-of.ts';
import { PATH_OF_SITEMAP } from '../exports/sitemap.ts';

/**
 * What robots may fetch: all but results of searches; in development nothing. It names the sitemap where there is one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function GET({ site }: APIContext): Response {
  const disallowed = import.meta.env.DEV ? '/' : hrefOf('/search/?');
  const sitemap = site && addressesOn(site, import.meta.env.BASE_URL)(PATH_OF_SITEMAP);
  const lines = [
    'User-agent: *',
    `Disallow: ${disallowed}`,
    ...(sitemap ? ['', `Sitemap: ${sitemap}`] : []),
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
