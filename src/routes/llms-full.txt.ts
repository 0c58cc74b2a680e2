import type { APIContext } from 'astro';
import { corpus } from '../corpus/index.ts';
import { addressesOn } from '../exports/address-of.ts';
import { llmsFullTxt } from '../exports/twins/llms.ts';

/** The pages as Markdown, in one file. */
export async function GET({ site }: APIContext): Promise<Response> {
  return new Response(llmsFullTxt(await corpus(), addressesOn(site, import.meta.env.BASE_URL)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
