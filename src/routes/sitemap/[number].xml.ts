import type { APIContext } from 'astro';
import { corpus } from '../../corpus/index.ts';
import { addressesOn } from '../../exports/address-of.ts';
import { type MappedPage, sitemapFile, sitemapFiles } from '../../exports/sitemap.ts';
import { pagesForEngines } from '../../layouts/menu.ts';

export async function getStaticPaths() {
  // Addresses of a sitemap are whole.
  if (!import.meta.env.SITE) return [];
  return sitemapFiles(pagesForEngines(await corpus())).map(({ number, pages }) => ({
    params: { number: String(number) },
    props: { pages },
  }));
}

/** A file of the sitemap. */
export function GET({ props, site }: APIContext<{ pages: MappedPage[] }>): Response {
  const file = sitemapFile(props.pages, addressesOn(site, import.meta.env.BASE_URL));
  return new Response(file, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
