import type { APIContext } from 'astro';
import { corpus } from '../../corpus/index.ts';
import { noFile } from '../../corpus/what-there-is.ts';
import { addressesOn } from '../../exports/address-of.ts';
import { atom } from '../../exports/feeds/atom.ts';
import { FEED_TYPES, type FeedFormat } from '../../exports/feeds/feed.ts';
import { jsonFeed } from '../../exports/feeds/json-feed.ts';
import {
  feedOf,
  type Followed,
  followedIn,
  pathOfFollowed,
} from '../../exports/feeds/of-corpus.ts';
import { contentLanguage } from '../../words/content-language.ts';
import { language } from '../../words/index.ts';

interface Props {
  followed: Followed;
  format: FeedFormat;
}

const WRITERS = { xml: atom, json: jsonFeed };
const FORMATS = Object.keys(FEED_TYPES) as FeedFormat[];

export async function getStaticPaths() {
  const all = await corpus();
  return followedIn(all).flatMap((followed) =>
    FORMATS.map((format) => ({
      params: { of: pathOfFollowed(followed).slice(1, -1) || undefined, format },
      props: { followed, format } satisfies Props,
    })),
  );
}

/** What can be followed, as Atom and JSON Feed, each beside its page. */
export async function GET({ props, site }: APIContext<Props>): Promise<Response> {
  const all = await corpus();
  const addressOf = addressesOn(site, import.meta.env.BASE_URL);
  const { followed, format } = props;
  const feed = feedOf(all, followed, addressOf);
  if (!feed) return noFile();
  const author = all.desk.author ?? all.desk.name;
  const written = WRITERS[format](feed, { author, language, contentLanguage, addressOf });
  return new Response(written, {
    headers: { 'Content-Type': `${FEED_TYPES[format]}; charset=utf-8` },
  });
}
