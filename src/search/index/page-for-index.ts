import render from 'dom-serializer';
import { type ChildNode, Element, isTag, isText, Text } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { daySpan } from '../../model/dates/day-span.ts';
import { datedWords } from './dated-words.ts';
import { type Readers, readersIn, wordsOfText } from './words-of-text.ts';

/** Elements that stand within a line of text; all others stand apart from what is beside them. */
const INLINE = new Set(
  'a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label mark meter output progress q ruby s samp select small span strong sub sup textarea time u var wbr'.split(
    ' ',
  ),
);
/** Elements that Pagefind sets apart itself, and rows, which results lead to. */
const KNOWN_APART = /^(?:h[1-6]|p|td|tr|ul|li|div|article|section)$/;
const HEADING = /^h[1-6]$/;
/** A language that a page or a part of it is in. */
const LANGUAGE = / lang="?([\w-]+)/g;
/** The page's own tag, which says its language, and its main part, outside of which nothing is indexed. */
const OPENING = /<html[^>]*>/;
const MAIN = /<main[^]*<\/main>/;
/** What ends a sentence or a clause. */
const ENDS = /[.!?…:;,؟؛،][”"’')\]»]?$/u;
/** The fewer days a page may be of, the more its date counts: Pagefind has weights up to 10. */
const WEIGHT_OF_DAY = 10;
const LEAST_WEIGHT = 0.1;

/** What reads dates and numbers in the languages of a page. */
function readersFor(html: string): Readers {
  const languages = new Set(Array.from(html.matchAll(LANGUAGE), ([, tag = '']) => tag));
  return readersIn([...languages].sort().join(' '));
}

/**
 * A built page as Pagefind should read it: whatever stands apart on the page (cells, terms, captions) is
 * apart in its text, and each piece of text has the words by which its numbers, its dates and what it writes
 * in other letters are found.
 */
export function pageForIndex(html: string): string {
  const page = parseDocument(
    `${OPENING.exec(html)?.[0] ?? ''}<body>${MAIN.exec(html)?.[0] ?? html}`,
  );
  const readersOfPage = readersFor(html);
  for (const node of page.children) prepare(node, readersOfPage);
  return render(page, { encodeEntities: 'utf8' });
}

/** Sets apart what stands apart in an element and all that are in it, and gives them the words they are found by. */
function prepare(node: ChildNode, readersOfPage: Readers): void {
  if (!isTag(node) || isIgnored(node)) return;
  if (!INLINE.has(node.name)) setApart(node, readersOfPage);
  for (const child of node.children) prepare(child, readersOfPage);
}

function setApart(element: Element, readersOfPage: Readers): void {
  const words = wordsOfText(ownText(element), readersOfPage, isPassage(element));
  if (words.length > 0) addWords(element, words);
  endSentence(element);
  const dated = element.attribs['data-dated'];
  if (dated !== undefined) addDate(element, dated);
  if (!KNOWN_APART.test(element.name) && element.name !== 'html') {
    element.name = isPassage(element) ? 'p' : 'div';
  }
}

function isIgnored({ attribs }: Element): boolean {
  return attribs['data-pagefind-ignore'] !== undefined;
}

function isPassage({ attribs }: Element): boolean {
  return attribs.class?.split(' ').includes('passage') ?? false;
}

/** The text of an element without that of the elements in it that stand apart. */
function ownText(element: Element): string {
  const textOf = (node: ChildNode): string => {
    if (isText(node)) return node.data;
    if (!isTag(node) || isIgnored(node)) return '';
    return INLINE.has(node.name) ? node.children.map(textOf).join('') : '\n';
  };
  return element.children.map(textOf).join('');
}

/** What stands apart reads as a sentence: a term and the head of a row with a colon, all else with a stop. */
function endSentence(element: Element): void {
  const { name, attribs, children } = element;
  const text = ownText(element);
  if (HEADING.test(name) || text.trim() === '' || text.endsWith('\n')) return;
  const last = children.at(-1);
  if (last && isText(last)) last.data = last.data.trimEnd();
  if (ENDS.test(text.trimEnd())) return;
  const isHeadOfLine = name === 'dt' || (name === 'th' && attribs.scope === 'row');
  children.push(new Text(isHeadOfLine ? ':' : '.'));
}

/** The words for the days and months of a page. */
function addDate({ children }: Element, date: string): void {
  const { earliest, latest } = daySpan(date);
  const weight = Math.max(LEAST_WEIGHT, WEIGHT_OF_DAY / (latest - earliest + 1));
  children.unshift(
    new Element('span', { 'data-pagefind-weight': String(weight) }, [
      new Text(` ${datedWords(date).join(' ')} `),
    ]),
  );
}

/** Words in an attribute are before the element's text, and no part of a heading that becomes a title. */
function addWords({ attribs }: Element, words: string[]): void {
  const attributes = [attribs['data-pagefind-index-attrs'] ?? [], 'data-index-words'].flat();
  attribs['data-pagefind-index-attrs'] = attributes.join(',');
  attribs['data-index-words'] = words.join(' ');
}
