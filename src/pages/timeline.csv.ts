import type { APIContext } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { corpus } from '../corpus/index.ts';
import { addressesOn } from '../exports/address-of.ts';
import { timelineRows } from '../exports/timeline-rows.ts';

/** Every account of every event as CSV (RFC 4180), one a row. */
export async function GET({ site }: APIContext): Promise<Response> {
  const { events } = await corpus();
  const rows = timelineRows(events, addressesOn(site, import.meta.env.BASE_URL));
  // Spreadsheets take a file without a byte order mark for another encoding.
  const csv = stringify(rows, { bom: true, header: true, cast: { boolean: String } });
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
