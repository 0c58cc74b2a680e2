import { generateJsonFeed } from 'feedsmith';
import { type Feed, type FeedSite, pathOfFeed } from './feed.ts';

/** A feed as JSON Feed. @see https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed, site: FeedSite): string {
  const { author, language, contentLanguage, addressOf } = site;
  const made = generateJsonFeed(
    {
      title: feed.title,
      description: feed.description,
      home_page_url: addressOf(feed.path),
      feed_url: addressOf(pathOfFeed(feed.path, 'json')),
      language,
      authors: [{ name: author }],
      items: feed.entries.map((entry) => ({
        id: entry.id,
        url: addressOf(entry.path),
        title: entry.title,
        content_html: entry.html,
        date_published: new Date(entry.published),
        date_modified: new Date(entry.updated),
        ...(entry.original !== undefined && { external_url: entry.original }),
        ...(contentLanguage !== undefined && { language: contentLanguage }),
      })),
    },
    { strict: true },
  ) as object;
  // feedsmith leaves an empty list out, which the format must have.
  return JSON.stringify({ items: [], ...made });
}
