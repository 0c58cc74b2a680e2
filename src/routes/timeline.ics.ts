import type { APIContext } from 'astro';
import { corpus } from '../corpus/index.ts';
import { noFile } from '../corpus/what-there-is.ts';
import { addressesOn } from '../exports/address-of.ts';
import { timelineCalendar } from '../exports/timeline-calendar.ts';

/** The events as a calendar. */
export async function GET({ site }: APIContext): Promise<Response> {
  const { desk, events, has, changedOn } = await corpus();
  if (!has.timeline) return noFile();
  const calendar = timelineCalendar(
    desk.name,
    events,
    addressesOn(site, import.meta.env.BASE_URL),
    changedOn,
  );
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
