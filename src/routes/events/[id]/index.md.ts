import type { APIContext } from 'astro';
import type { Event } from '../../../corpus/domain.ts';
import { corpus } from '../../../corpus/index.ts';
import { addressesOn } from '../../../exports/address-of.ts';
import { twinOf } from '../../../exports/twins/twin-of.ts';

export async function getStaticPaths() {
  const { events } = await corpus();
  return events.map((event) => ({ params: { id: event.id }, props: { event } }));
}

/** The page of an event as Markdown. */
export async function GET({ props, site }: APIContext<{ event: Event }>): Promise<Response> {
  const addressOf = addressesOn(site, import.meta.env.BASE_URL);
  return new Response(twinOf(props.event, await corpus(), addressOf), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
