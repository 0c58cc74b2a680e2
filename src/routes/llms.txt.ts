import type { APIContext } from 'astro';
import { corpus } from '../corpus/index.ts';
import { addressesOn } from '../exports/address-of.ts';
import { llmsTxt } from '../exports/twins/llms.ts';

/** What the site tells assistants of itself. */
export async function GET({ site }: APIContext): Promise<Response> {
  return new Response(llmsTxt(await corpus(), addressesOn(site, import.meta.env.BASE_URL)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
