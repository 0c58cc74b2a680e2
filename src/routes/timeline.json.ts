import type { APIContext } from 'astro';
import { corpus } from '../corpus/index.ts';
import { noFile } from '../corpus/what-there-is.ts';
import { addressesOn } from '../exports/address-of.ts';
import { timelineRows } from '../exports/timeline-rows.ts';

/** Every account of every event as JSON. */
export async function GET({ site }: APIContext): Promise<Response> {
  const { events, has } = await corpus();
  if (!has.timeline) return noFile();
  return Response.json(timelineRows(events, addressesOn(site, import.meta.env.BASE_URL)));
}
