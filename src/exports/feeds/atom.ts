import { generateAtomFeed } from 'feedsmith';
import { xmlCharacters } from '../xml-characters.ts';
import { type Feed, FEED_TYPES, type FeedSite, pathOfFeed } from './feed.ts';

/** A feed as Atom. @see https://www.rfc-editor.org/rfc/rfc4287 */
export function atom(feed: Feed, site: FeedSite): string {
  const { author, language, contentLanguage, addressOf } = site;
  return generateAtomFeed(
    {
      id: feed.id,
      title: text(feed.title),
      subtitle: text(feed.description),
      updated: new Date(feed.updated),
      authors: [{ name: xmlCharacters(author) }],
      links: [
        { rel: 'self', type: FEED_TYPES.xml, href: addressOf(pathOfFeed(feed.path, 'xml')) },
        { rel: 'alternate', type: 'text/html', href: addressOf(feed.path) },
        {
          rel: 'alternate',
          type: FEED_TYPES.json,
          href: addressOf(pathOfFeed(feed.path, 'json')),
        },
      ],
      xml: { lang: language },
      entries: feed.entries.map((entry) => ({
        id: entry.id,
        title: text(entry.title),
        published: new Date(entry.published),
        updated: new Date(entry.updated),
        links: [
          { rel: 'alternate', type: 'text/html', href: addressOf(entry.path) },
          ...(entry.original === undefined ? [] : [{ rel: 'via', href: entry.original }]),
        ],
        content: { type: 'html', value: xmlCharacters(entry.html) },
        ...(contentLanguage !== undefined && { xml: { lang: contentLanguage } }),
      })),
    },
    { strict: true },
  );
}

/** Text as feedsmith takes it: a plain string it leaves out. */
function text(value: string): { value: string } {
  return { value: xmlCharacters(value) };
}
