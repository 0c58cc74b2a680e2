import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import type { Original } from '../proposing/knowledge.ts';
import { dateReader } from '../model/dates/written-dates.ts';
import { linesBesideHeadline } from './lines-beside-headline.ts';
import { linesOfHtml } from './lines-of-html.ts';
import { saidOfPage } from './said-of-page.ts';
import { UnreadableOriginal } from './unreadable-original.ts';

const readDates = dateReader();

/** What browsers write into a page that they save. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)/;
/** Defuddle at times loses a paragraph without a trace; Readability at times takes in what stands around. */
const MUCH_MORE = 1.1;
/** A page with less text than that is a frame that scripts fill. */
const SHORTEST_TEXT = 200;
/** Notes of cookies and the like may stand before it. */
const LATEST_HEADLINE = 3;

/**
 * The piece that a saved web page holds, without what stands around it, and what the page says of it. Nothing is
 * fetched.
 *
 * @throws {UnreadableOriginal} when there is no text in it
 */
export async function readPage(name: string, source: string): Promise<Original> {
  const html = withRoot(source);
  const { document } = parseHTML(html);
  const said = saidOfPage(parseHTML(html).document);
  const url = addressOf(document) ?? said.url ?? SAVED_FROM.exec(html)?.[1];
  const byDefuddle = await Defuddle(document, url, { useAsync: false }).catch(() => undefined);
  const byReadability = new Readability(parseHTML(html).document).parse();
  const [first, second] = [byDefuddle?.content, byReadability?.content].map((content) =>
    linesOfHtml(content ?? ''),
  ) as [string, string];
  const text = second.length > first.length * MUCH_MORE ? second : first;
  if (text.length < SHORTEST_TEXT) {
    throw new UnreadableOriginal(
      `${name} has no article in it: ${text.length === 0 ? 'no text' : `only ${text.length} characters of text`} outside of scripts. Open the page in a browser, let it load, copy the text and paste it into a file that ends in .txt.`,
    );
  }
  const page = parseHTML(html).document;
  const title = headlineOf(titleOf(byDefuddle?.title) ?? titleOf(byReadability?.title), text, page);
  const author = filled(byDefuddle?.author) ?? filled(byReadability?.byline) ?? said.author;
  const published =
    dayOf(filled(byDefuddle?.published) ?? filled(byReadability?.publishedTime)) ??
    dayOf(said.published);
  const head = title === undefined ? [] : linesBesideHeadline(page, title, text);
  return {
    text: withoutHeadline(text, title),
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author: author.replace(/^by\s+/i, '').trim() }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(byDefuddle?.site && { site: byDefuddle.site }),
    ...(head.length > 0 && { head }),
  };
}

/** A page may leave its `<html>` out; linkedom asks for it. */
function withRoot(source: string): string {
  if (/<html[\s>]/i.test(source)) return source;
  return `<!doctype html><html><body>${source.replace(/<!doctype[^>]*>/i, '')}</body></html>`;
}

function filled(text: string | null | undefined): string | undefined {
  return text?.trim() ? text : undefined;
}

/** The address that a page gives as its own. */
function addressOf(document: Document): string | undefined {
  const address =
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return address && /^https?:\/\//.test(address) ? address : undefined;
}

/** What a page is called, unless nobody has thought of that. */
function titleOf(title: string | null | undefined): string | undefined {
  return /^(?:untitled\b.*|new page.*|document|home|index|page)$/i.test(title?.trim() ?? '')
    ? undefined
    : filled(title);
}

/** A page's title without the name of the site behind it, where the text does not have it so; else its first heading. */
function headlineOf(title: string | undefined, text: string, page: Document): string | undefined {
  if (title === undefined) {
    return filled(page.querySelector('h1, h2')?.textContent.replace(/\s+/gu, ' ').trim());
  }
  const short = title.replace(/\s+[|–—·]\s+[^|–—·]{2,40}$/, '');
  return (text.includes(title) ? title : short).trim() || undefined;
}

function withoutHeadline(text: string, title: string | undefined): string {
  return text
    .split('\n')
    .filter((line, index) => line !== title || index > LATEST_HEADLINE)
    .join('\n');
}

/** The day of a time stamp, as it is written there: in the time zone of the page. */
function dayOf(stamp: string | undefined): string | undefined {
  const written = /^(\d{4}-\d\d-\d\d)/.exec(stamp ?? '')?.[1];
  if (written !== undefined) return written;
  const [read] = readDates(stamp ?? '').flatMap(({ dates }) => dates);
  if (read?.length === 10) return read;
  const parsed = stamp ? Date.parse(`${stamp} UTC`) : NaN;
  return Number.isNaN(parsed) ? undefined : new Date(parsed).toISOString().slice(0, 10);
}
