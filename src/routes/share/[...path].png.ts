import type { APIContext } from 'astro';
import { kindOf } from '../../components/words.ts';
import { corpus } from '../../corpus/index.ts';
import { shareCards, sharePathOf } from '../../exports/share-cards.ts';
import { type ShareCard, shareImage } from '../../exports/share-image.ts';

export async function getStaticPaths() {
  const all = await corpus();
  return shareCards(all, all.desk.name, kindOf).map(({ thing, card }) => ({
    params: { path: sharePathOf(thing).replace(/^\/share\/|\.png$/g, '') },
    props: { card },
  }));
}

/** The picture that stands beside a link to a page in messages and feeds. */
export async function GET({ props }: APIContext<{ card: ShareCard }>): Promise<Response> {
  return new Response(await shareImage(props.card), { headers: { 'Content-Type': 'image/png' } });
}
