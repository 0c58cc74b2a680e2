import type { APIContext } from 'astro';
import { corpus } from '../../corpus/index.ts';
import { addressesOn } from '../../exports/address-of.ts';
import type { Followed } from '../../exports/feeds/of-corpus.ts';
import { feedFile, feedPaths } from '../../exports/feeds/served.ts';

export async function getStaticPaths() {
  return feedPaths(await corpus());
}

/** What can be followed, as Atom, beside its page. */
export async function GET({ props, site }: APIContext<{ followed: Followed }>): Promise<Response> {
  const addressOf = addressesOn(site, import.meta.env.BASE_URL);
  return feedFile('xml', await corpus(), props.followed, addressOf);
}
