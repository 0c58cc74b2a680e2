import type { Corpus } from '../../corpus/corpus.ts';
import { contentLanguage } from '../../words/content-language.ts';
import { language, listed } from '../../words/index.ts';
import { atom } from './atom.ts';
import { FEED_TYPES, type FeedFormat } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { feedOf, type Followed, followedIn, pathOfFollowed } from './of-corpus.ts';

const WRITERS = { xml: atom, json: jsonFeed };

/** The folders in which there are feeds, as `getStaticPaths` gives them; the home page has none. */
export function feedPaths(corpus: Corpus) {
  return followedIn(corpus).map((followed) => ({
    params: { of: pathOfFollowed(followed).slice(1, -1) || undefined },
    props: { followed },
  }));
}

/** The file of a feed that there is. @param addressOf the address of a path from the root of the site */
export function feedFile(
  format: FeedFormat,
  corpus: Corpus,
  followed: Followed,
  addressOf: (path: string) => string,
): Response {
  const { desk } = corpus;
  const author = desk.author === undefined ? desk.name : listed(desk.author);
  const site = { author, language, contentLanguage, addressOf };
  return new Response(WRITERS[format](feedOf(corpus, followed, addressOf), site), {
    headers: { 'Content-Type': `${FEED_TYPES[format]}; charset=utf-8` },
  });
}
