import { isGroup } from '../model/fields.ts';

/** What a page says of the piece that it holds, for programs that read it. */
export interface SaidOfPage {
  url?: string;
  published?: string;
  author?: string;
}

/** Kinds of schema.org that a piece may be of; the page itself and its trail have dates of their own. */
const OF_PIECE = /(?:Article|Posting|Report|Review|Interview)$/;
const DATES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="DC.date.issued" i]',
  'meta[name="DCTERMS.issued" i]',
  'meta[name="DCTERMS.created" i]',
  'meta[name="DC.date.created" i]',
  'meta[name="DCTERMS.date" i]',
  'meta[name="DC.date" i]',
  'meta[name="parsely-pub-date" i]',
  'meta[name="sailthru.date" i]',
  'meta[name="publish-date" i]',
  'meta[name="pubdate" i]',
  'meta[name="date" i]',
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article header time[datetime]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
];
const AUTHORS = ['meta[name="DC.creator" i]', 'meta[name="DCTERMS.creator" i]', '[rel~="author"]'];

/**
 * The address, day and author of a piece by JSON-LD, by Dublin Core and other metadata, and by the times marked on the
 * page, in this order.
 *
 * @see https://schema.org/NewsArticle
 * @see https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
 */
export function saidOfPage(document: Document): SaidOfPage {
  const [piece] = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => thingsIn(script.textContent))
    .filter((thing) => [thing['@type']].flat().some((type) => OF_PIECE.test(String(type))));
  const published = textOf(piece?.datePublished) ?? firstOf(document, DATES);
  const author = namesOf(piece?.author) ?? firstOf(document, AUTHORS);
  const url = [piece?.url, piece?.mainEntityOfPage, piece?.['@id']]
    .map((address) => textOf(address) ?? textOf((address as Thing | undefined)?.['@id']))
    .find((address) => /^https?:\/\//.test(address ?? ''));
  return {
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(author !== undefined && { author }),
  };
}

type Thing = Record<string, unknown>;

/** The things that a script of JSON-LD describes; none where it is broken. */
function thingsIn(json: string): Thing[] {
  try {
    const things = [JSON.parse(json) as unknown].flat().filter(isGroup);
    return things.flatMap((thing) => [thing, ...[thing['@graph']].flat().filter(isGroup)]);
  } catch {
    return [];
  }
}

function firstOf(document: Document, selectors: string[]): string | undefined {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    const said = ['content', 'datetime'].map((name) => textOf(element?.getAttribute(name)));
    const found = said.find((one) => one !== undefined) ?? textOf(element?.textContent);
    if (found !== undefined) return found;
  }
  return undefined;
}

function namesOf(authors: unknown): string | undefined {
  const names = [authors]
    .flat()
    .flatMap((author) => textOf(author) ?? textOf((author as Thing | null | undefined)?.name) ?? [])
    .filter((name) => !/^https?:/.test(name));
  return textOf(names.join(' and '));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
