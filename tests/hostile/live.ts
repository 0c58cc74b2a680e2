import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Element } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import ICAL from 'ical.js';
import { visit } from 'unist-util-visit';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { elements, pagesIn } from '../site/pages.ts';
import { MARK } from './payloads.ts';

/** What may run, or fetch, whatever its address. */
const FRAMES = new Set(['applet', 'base', 'embed', 'frame', 'iframe', 'object']);
const ADDRESSES = [
  'href',
  'src',
  'action',
  'formAction',
  'poster',
  'data',
  'xLinkHref',
  'cite',
  'background',
];
/** What is fetched without being asked for. */
const FETCHED = new Set(['src', 'srcSet', 'poster', 'data', 'background', 'formAction', 'action']);
const FORMULA = /^(?:\s*[=+@＝＋－＠]|\s*-(?![\dX])|[\t\r\n])/u;

/** What in the pages of a site would run, be fetched from elsewhere, or be an address of a script. */
export function liveInPages(dist: string): { pages: number; faults: string[] } {
  const pages = pagesIn(dist);
  return {
    pages: pages.length,
    faults: pages.flatMap((page) =>
      elements(page).flatMap((element) =>
        liveIn(element).map((what) => `${page.path} <${element.tagName}>: ${what.slice(0, 200)}`),
      ),
    ),
  };
}

function liveIn(element: Element): string[] {
  const { tagName, properties } = element;
  const found = Object.entries(properties).flatMap(([name, value]) => {
    const written = String(value);
    if (/^on/i.test(name)) return [`the handler ${name}`];
    if (name === 'style' && written.includes(MARK)) return [`a style of its own: ${written}`];
    if (name === 'httpEquiv' && /refresh/i.test(written)) return ['it leads elsewhere'];
    if (ADDRESSES.includes(name) && !isAddress(written)) return [`the address ${written}`];
    const isFetched =
      FETCHED.has(name) || (tagName === 'link' && name === 'href' && isFetchedLink(properties));
    if (isFetched && isForeign(written)) return [`it fetches ${written}`];
    return [];
  });
  const isOurs = tagName === 'base' && !isForeign(properties.href ?? '');
  if (FRAMES.has(tagName) && !isOurs) found.push('it is a frame, or changes addresses');
  if (tagName === 'script' || tagName === 'style') found.push(...liveInCode(element));
  return found;
}

function liveInCode(element: Element): string[] {
  const text = toText(element);
  if (!/json|speculationrules/.test(element.properties.type ?? '')) {
    return text.includes(MARK) ? [`code with what was written: ${text}`] : [];
  }
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [`no JSON: ${text}`];
  }
}

function isFetchedLink({ rel }: Element['properties']): boolean {
  return /stylesheet|preload|icon|manifest|prefetch/.test(String(rel));
}

/** Whether an address is of the web, of mail, or within the site. */
function isAddress(written: string): boolean {
  const protocol = URL.parse(written, 'https://site.example/')?.protocol;
  return protocol === undefined || ['https:', 'http:', 'mailto:'].includes(protocol);
}

function isForeign(written: string): boolean {
  if (written.startsWith('data:image/')) return false;
  return URL.parse(written, 'https://site.example/')?.host.includes(MARK) ?? false;
}

/** What in a file beside the pages is live, or cannot be read by its own rules. */
export function liveInFile(path: string, text: string): string[] {
  try {
    return readers[path.replace(/^.*\./, '')]?.(text).map((what) => `${path}: ${what}`) ?? [];
  } catch (error) {
    return [`${path} cannot be read: ${String(error).slice(0, 300)}`];
  }
}

const readers: Record<string, (text: string) => string[]> = {
  csv(text) {
    const rows = parseCsv(text, { bom: true, columns: false });
    return rows
      .flat()
      .filter((cell) => FORMULA.test(cell))
      .map((cell) => `the formula ${cell.slice(0, 100)}`);
  },
  ics(text) {
    const long = text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const foreign = calendar
      .getAllSubcomponents('vevent')
      .filter((event) => event.hasProperty('attach') || !event.hasProperty('summary'));
    return [
      ...long.map((line) => `the line ${line}`),
      ...foreign.map(() => 'an event that nobody wrote'),
    ];
  },
  json: readJson,
  jsonld: readJson,
  geojson: readJson,
  ndjson(text) {
    return text.split('\n').filter(Boolean).flatMap(readJson);
  },
  xml: readXml,
  graphml: readXml,
  md: readMarkdown,
  txt: (text) => (text.startsWith('#') ? readMarkdown(text) : []),
};

function readJson(text: string): string[] {
  JSON.parse(text);
  return [];
}

function readXml(text: string): string[] {
  const tree = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');
  return [...Array.from(tree.getElementsByTagName('script'))].map(() => 'a script');
}

function readMarkdown(text: string): string[] {
  const found: string[] = [];
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  visit(parseBody(body), (node) => {
    if (node.type === 'html' && node.value.includes(MARK))
      found.push(`HTML: ${node.value.slice(0, 100)}`);
    if (
      (node.type === 'link' || node.type === 'image' || node.type === 'definition') &&
      !isAddress(node.url)
    ) {
      found.push(`the address ${node.url.slice(0, 100)}`);
    }
    if (node.type === 'image' && isForeign(node.url)) found.push(`the picture ${node.url}`);
  });
  return found;
}
