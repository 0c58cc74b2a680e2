import type { APIContext } from 'astro';
import { corpus } from '../corpus/index.ts';
import { noFile } from '../corpus/what-there-is.ts';
import { addressesOn } from '../exports/address-of.ts';
import { sitemapFiles, sitemapIndex } from '../exports/sitemap.ts';
import { pagesForEngines } from '../layouts/menu.ts';

/** The index of the sitemap; there is one where the site knows where it is served. */
export async function GET({ site }: APIContext): Promise<Response> {
  if (!site) return noFile();
  const { length } = sitemapFiles(pagesForEngines(await corpus()));
  const index = sitemapIndex(length, addressesOn(site, import.meta.env.BASE_URL));
  return new Response(index, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
