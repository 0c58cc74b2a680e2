import { byFamily, cslName } from '../../citing/authors.ts';
import { isWork } from '../../corpus/works.ts';
import type { AboutDesk } from '../data/data-file.ts';
import type { Shared } from '../share-cards.ts';
import { pathOf } from '../../model/paths.ts';
import { publishedOn } from './published-on.ts';

/**
 * What reference managers read from the head of a page, by the names of the tags: the page as a work of the desk,
 * not the original that an article tells. Countries, actors and places are no works, and have none.
 *
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing Highwire Press tags, which Zotero reads first
 */
export function citationTags(thing: Shared, desk: AboutDesk): [name: string, content: string][] {
  if (!isWork(thing)) return [];
  const published = publishedOn(thing);
  const address = desk.addressOf(pathOf(thing));
  return [
    ['citation_title', thing.title],
    ...(desk.authors.length === 0 ? [{ literal: desk.name }] : desk.authors.map(cslName)).map(
      (name): [string, string] => ['citation_author', byFamily(name)],
    ),
    ...(published === undefined
      ? []
      : [['citation_publication_date', published.replaceAll('-', '/')] as [string, string]]),
    ['citation_publisher', desk.name],
    ['citation_language', desk.language],
    // Where the site does not know where it is served, the page's own address is all there is.
    ...(/^https?:/.test(address)
      ? [['citation_fulltext_html_url', address] as [string, string]]
      : []),
  ];
}
