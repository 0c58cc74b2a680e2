import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { inBook, locator, type Place } from './links.ts';
import type { Notes } from './notes.ts';
import { escaped, tag } from './xhtml.ts';

/** What stays of a page in a book; of all else there stays what is in it. */
const KEPT = new Set(
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tr th td blockquote figure figcaption pre code em strong i b cite q time sup sub span bdi s del ins abbr br hr'.split(
    ' ',
  ),
);
/** What is only for a screen, or for programs. */
const LEFT_OUT = new Set('nav aside button script style form svg noscript input select'.split(' '));
const CLASSES_LEFT_OUT = ['permalink', 'not-on-paper', 'verdict-sign'];
const ATTRIBUTES = ['datetime', 'colspan', 'rowspan', 'scope'];
/** Elements in which no mark can stand at the end. */
const WITHOUT_TEXT = new Set(['table', 'ul', 'ol', 'dl']);

/** What the cleaning of a page has to know, and to tell. */
export interface Cleaning {
  chapter: string;
  notes: Notes;
  /** Where a link of the page leads in the book or outside; nothing where in neither. */
  linkTo(href: string): string | undefined;
  /** The place in the book to which a link of the page leads, where it is that of a passage. */
  placeOf(href: string): Place | undefined;
  /** What a note says of one of its links. */
  noteOf(link: Element): string;
  /** What a note says of a passage; nothing in a page that has none. */
  noteOfPassage?(id: string): string;
  /** The id for the place of a name; in a page whose names are not in the index there is none. */
  idOfMention?(entity: string): string;
}

/** A part of a page of the site as XHTML for a chapter of a book. */
export function cleaned(nodes: readonly AnyNode[], cleaning: Cleaning): string {
  return nodes.map((node) => cleanedNode(node, cleaning)).join('');
}

/** What says in which language an element is, of all its attributes. */
export function languageOf({ lang, dir }: Element['attribs']): Record<string, string | undefined> {
  return { lang, 'xml:lang': lang, dir };
}

/** Whether an element has a class. */
export function hasClass({ attribs }: Element, name: string): boolean {
  return (attribs.class ?? '').split(' ').includes(name);
}

function cleanedNode(node: AnyNode, cleaning: Cleaning): string {
  if (isText(node)) return escaped(node.data);
  if (!isTag(node) || isLeftOut(node)) return '';
  const { name, attribs } = node;
  if (hasClass(node, 'sure')) return sureness(node);
  if (hasClass(node, 'note')) return note(node, cleaning);
  const inside = cleaned(node.children, cleaning);
  if (hasClass(node, 'mention')) return mention(node, inside, cleaning);
  if (name === 'a') return link(attribs.href ?? '', inside, cleaning);
  if (name === 'span' && hasClass(node, 'block')) return tag('span', { class: 'line' }, inside);
  if (!KEPT.has(name)) return inside;
  const kept = {
    ...Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, attribs[attribute]])),
    ...languageOf(attribs),
  };
  if (!hasClass(node, 'passage')) return tag(name, kept, inside);
  const mark = cleaning.noteOfPassage?.(attribs.id ?? '') ?? '';
  const passage = { ...kept, id: inBook(cleaning.chapter, `p-${attribs.id ?? ''}`) };
  return WITHOUT_TEXT.has(name)
    ? tag(name, passage, inside) + tag('p', {}, mark)
    : tag(name, passage, inside.trimEnd(), mark);
}

function isLeftOut(element: Element): boolean {
  const { name, attribs } = element;
  return (
    LEFT_OUT.has(name) ||
    'hidden' in attribs ||
    'popover' in attribs ||
    CLASSES_LEFT_OUT.some((one) => hasClass(element, one))
  );
}

/** What a disc on the page means, where it means that more than the article’s own words were needed. */
function sureness(element: Element): string {
  return hasClass(element, 'sure-stated')
    ? ''
    : `(${escaped(element.attribs['aria-label'] ?? '')}) `;
}

function note(element: Element, cleaning: Cleaning): string {
  const links = DomUtils.getElementsByTagName('a', element);
  return cleaning.notes.add(links.map((one) => cleaning.noteOf(one)).join('; '));
}

function mention({ attribs }: Element, inside: string, cleaning: Cleaning): string {
  const id = cleaning.idOfMention?.(attribs['data-entity'] ?? '');
  return id === undefined ? inside : tag('span', { id: inBook(cleaning.chapter, id) }, inside);
}

function link(href: string, inside: string, cleaning: Cleaning): string {
  const place = cleaning.placeOf(href);
  // On paper its words alone would lead nowhere.
  if (place) return `${inside} (${locator(place)})`;
  const to = cleaning.linkTo(href);
  return to === undefined ? inside : tag('a', { href: to }, inside);
}
