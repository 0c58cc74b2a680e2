import type { APIContext } from 'astro';
import { corpus } from '../corpus/index.ts';
import { noFile } from '../corpus/what-there-is.ts';
import { addressesOn } from '../exports/address-of.ts';
import { timelineCsv } from '../exports/timeline-csv.ts';
import { timelineRows } from '../exports/timeline-rows.ts';

/** Every account of every event as CSV, one a row. */
export async function GET({ site }: APIContext): Promise<Response> {
  const { events, has } = await corpus();
  if (!has.timeline) return noFile();
  const csv = timelineCsv(timelineRows(events, addressesOn(site, import.meta.env.BASE_URL)));
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
