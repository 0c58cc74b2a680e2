import nlp from 'compromise';
import { dateReader } from '../model/dates/written-dates.ts';
import { nameFinder } from '../model/names/name-finder.ts';
import { paragraphsIn } from '../model/paragraphs.ts';
import { hostOf } from '../model/address-key.ts';
import { isDate } from '../model/dates/is-date.ts';
import { datelineOf } from './dateline.ts';
import type { KnownOutlet, Original } from './knowledge.ts';
import { BODY, OUTLET_NAME } from './names/words-of-kind.ts';

/** A date with how it is known. */
export interface PublishedDate {
  /** EDTF. */
  date: string;
  grade: 'stated' | 'bounded';
  /** How it is known, in a sentence. */
  basis: string;
}

/** What a piece says of itself, above and below its text. */
export interface Masthead {
  title?: string;
  author?: string;
  /** The name of an outlet that stands with the day, where the desk knows none. */
  site?: string;
  url?: string;
  published?: PublishedDate;
  /** The id of the outlet, and how it is known. */
  outlet?: { id: string; basis: string };
}

const ADDRESS = /https?:\/\/[^\s<>"”)\]]+/;
const BYLINE =
  /^(?:(?:[Ww]ritten |[Rr]eport(?:ing|ed) |[Ss]tory |[Tt]ext )?(?:by|BY|By)|(?:[Aa]uthor|[Rr]eporter|[Bb]yline|[Ii]nterview|[Ww]ords|[Ss]tory|[Tt]ext):)\s*:?\s+(?<author>\p{Lu}.*)$/u;
const NAME_AND_DATE =
  /^(?<author>\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|and|for)\s+)?\p{Lu}[\p{L}’'.-]*){1,3})\s*[|·•–—,]\s*(?=.*\d{4})/u;
/** "PARIS – Anadolu Agency": where an agency writes from. */
const PLACE_AND_AGENCY =
  /^\p{Lu}[\p{Lu}\s.’'-]+\s+[–—-]+\s+(?<author>\p{Lu}[\p{L}’'&.]*(?:\s+\p{Lu}[\p{L}’'&.]*){0,3})$/u;
const PERSON = String.raw`\p{Lu}[\p{L}’'.-]*(?:\s+(?:(?:van|von|de|der|da|di|al|bin)\s+)*\p{Lu}[\p{L}’'.-]*){1,3}`;
const LINE_OF_NAMES = new RegExp(
  `^(?<names>${PERSON}(?:,\\s+${PERSON})*(?:,?\\s+and\\s+${PERSON})?)(?<place>,?\\s+in\\s+\\p{Lu}[\\p{L}\\s.’'-]*)?$`,
  'u',
);
/** "Courier staff" is a byline; "staff reporter" is nobody. */
const STAFF_OF = /^(?!Our\b|Staff\b)\p{Lu}[\p{L}\s]*\s(?:staff|newsroom)$/u;
const CAPITALS = /\p{Lu}[\p{Lu}’'-]{2,}/gu;
const NO_AUTHOR =
  /\b(?:staff|correspondents?|our|desk|agenc(?:y|ies)|newsroom|editors?|reporters?|wire)\b/i;
const LEADING_LINES = 12;
const NO_TITLE =
  /^(?:published|updated|source|by |written|posted|share|photo|image|https?:|©|copyright|author|last updated|reading time|advertisement|\d{1,2}[:.]\d\d)/i;
const IN_ADDRESS =
  /\/(?<year>(?:19|20)\d\d)[/-](?<month>0[1-9]|1[0-2])(?:[/-](?<day>0[1-9]|[12]\d|3[01]))?(?![\d])/;

/**
 * Reads above and below the text of a piece what it says of itself. What its page says goes first.
 *
 * @param languages tags of BCP 47 in which its date may be written
 */
export function mastheadOf(
  original: Original,
  outlets: KnownOutlet[],
  languages: Iterable<string>,
): Masthead {
  const lines = original.text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter(Boolean);
  const isBody = (line: string) =>
    paragraphsIn(line).length > 0 && !BYLINE.test(line) && line.split(/\s+/).length > 7;
  const first = lines.findIndex(isBody);
  const head = [...(original.head ?? []), ...lines.slice(0, first < 0 ? LEADING_LINES : first)];
  const foot = first < 0 ? [] : lines.slice(lines.findLastIndex(isBody) + 1);
  const around = [...head, ...foot];
  const url = original.url ?? ADDRESS.exec(around.join('\n'))?.[0];
  const title = original.title ?? titleIn(head, outlets, languages);
  const published = publishedOf(original, around, lines[first] ?? '', url, languages);
  const said = original.outlet;
  const found = outletOf(
    url,
    [
      ...(original.site === undefined ? [] : [original.site]),
      // A headline may name another outlet.
      ...around.filter((line) => line !== title),
    ],
    lines[first] ?? '',
    outlets,
  );
  const author =
    original.author ??
    authorIn(around, title, outlets) ??
    agencyOf(lines[first] ?? '', url ?? original.site, found, outlets);
  const site = found ? undefined : siteIn(around, title);
  const outlet = said === undefined ? found : { id: said, basis: 'As it was told.' };
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(site !== undefined && { site }),
    ...(url !== undefined && { url }),
    ...(published && { published }),
    ...(outlet && { outlet }),
  };
}

function titleIn(
  head: string[],
  outlets: KnownOutlet[],
  languages: Iterable<string>,
): string | undefined {
  const read = dateReader(languages);
  const names = new Set(
    outlets.flatMap((outlet) => outlet.names).map((name) => name.toLowerCase()),
  );
  const isTitle = (line: string) =>
    !NO_TITLE.test(line) &&
    !names.has(line.toLowerCase()) &&
    !BYLINE.test(line) &&
    !(read(line).length > 0 && line.length < 60) &&
    line.split(/\s+/).length > 2;
  return head.find(isTitle)?.replace(/^(?:title|headline):\s*/i, '');
}

function authorIn(
  lines: string[],
  title: string | undefined,
  outlets: KnownOutlet[],
): string | undefined {
  const isOutlet = nameFinder(
    outlets.flatMap(({ id, names }) => names.map((name) => ({ id, name }))),
  );
  for (const line of lines) {
    const said = BYLINE.exec(line)?.groups?.author;
    const isNames = line !== title && isLineOfNames(line);
    const agency = PLACE_AND_AGENCY.exec(line)?.groups?.author;
    if (agency !== undefined && line !== title) return agency;
    const beside = said ?? nameAndDate(line, isPersonal) ?? (isNames ? line : undefined);
    const [name = ''] =
      beside?.split(/\s*[|·•–—;(]\s*|,\s|\s+(?:in|for|at|on|published|updated)\s|\s+\d/i) ?? [];
    const isNobody = NO_AUTHOR.test(name) && !STAFF_OF.test(name);
    if (name === '' || isNobody || (said === undefined && isOutlet(name).length > 0)) continue;
    return name.replace(/(?<!\.)\.$/, '').replace(CAPITALS, inSmallLetters);
  }
  return undefined;
}

/** The name of an outlet with a day: "Lake Radio, 2 June 2031". */
function siteIn(lines: string[], title: string | undefined): string | undefined {
  return lines
    .filter((line) => line !== title)
    .map((line) => nameAndDate(line, (name) => !isPersonal(name)))
    .find((name) => name !== undefined);
}

/** The name before a day on a line, where it is of some sort. */
function nameAndDate(line: string, isOfSort: (name: string) => boolean): string | undefined {
  const name = NAME_AND_DATE.exec(line)?.groups?.author;
  return name !== undefined && isOfSort(name) ? name : undefined;
}

function isPersonal(name: string): boolean {
  const isNamedAsBody = OUTLET_NAME.test(name) || BODY.test(name);
  // A place in the name of an outlet may be somebody’s, too: "The Times of Israel".
  return !isNamedAsBody || (!/^The\s/.test(name) && nlp(name).has('#FirstName'));
}

/** "Lena Brandt and Ada Holm in Highford": people, and where they write from. */
function isLineOfNames(line: string): boolean {
  const { names, place } = LINE_OF_NAMES.exec(line)?.groups ?? {};
  if (names === undefined) return false;
  return names
    .split(/,\s+|\s+and\s+/)
    .every((name) => place !== undefined || nlp(name).has('#FirstName'));
}

/** "O’Neill" for "O’NEILL". */
function inSmallLetters(word: string): string {
  return word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function publishedOf(
  original: Original,
  around: string[],
  firstLine: string,
  url: string | undefined,
  languages: Iterable<string>,
): PublishedDate | undefined {
  if (original.published !== undefined) {
    return { date: original.published, grade: 'stated', basis: 'Its page gives the date.' };
  }
  const read = dateReader(languages);
  const dated = around
    .filter((line) => line.length < 160 && !/^(?:last )?updated/i.test(line))
    .map((line) => ({ line, date: read(line.replace(ADDRESS, ''))[0]?.dates[0] }))
    .filter((one): one is { line: string; date: string } => one.date?.length === 10);
  const [best] = dated.sort(
    (a, b) => Number(/publish|posted/i.test(b.line)) - Number(/publish|posted/i.test(a.line)),
  );
  if (best) return { date: best.date, grade: 'stated', basis: 'The date is printed on it.' };
  const { year, month, day } = IN_ADDRESS.exec(url ?? '')?.groups ?? {};
  if (year === undefined || month === undefined) return dateInDateline(firstLine);
  return {
    date: [year, month, ...(day === undefined ? [] : [day])].join('-'),
    grade: 'bounded',
    basis: 'The date stands in its address.',
  };
}

/** The agency in the dateline of a piece that another has published; without another, it is the outlet. */
function agencyOf(
  firstLine: string,
  publishedBy: string | undefined,
  outlet: Masthead['outlet'],
  outlets: KnownOutlet[],
): string | undefined {
  const agency = datelineOf(firstLine)?.agency;
  const names = outlets.find(({ id }) => id === outlet?.id)?.names ?? [];
  const isOwn = names.includes(agency ?? '') || (publishedBy === undefined && !outlet);
  return isOwn ? undefined : agency;
}

function dateInDateline(firstLine: string): PublishedDate | undefined {
  const date = datelineOf(firstLine)?.date;
  if (date === undefined || !isDate(date)) return undefined;
  return date.startsWith('XXXX')
    ? { date, grade: 'bounded', basis: 'The line above its text gives the day, and no year.' }
    : { date, grade: 'stated', basis: 'The line above its text gives the day.' };
}

function outletOf(
  url: string | undefined,
  around: string[],
  firstLine: string,
  outlets: KnownOutlet[],
): Masthead['outlet'] {
  const host = url === undefined ? undefined : hostOf(url);
  const byHost = outlets.find(({ hosts }) =>
    hosts.some((known) => host === known || host?.endsWith(`.${known}`)),
  );
  if (byHost) return { id: byHost.id, basis: 'By its address.' };
  const find = nameFinder(outlets.flatMap(({ id, names }) => names.map((name) => ({ id, name }))));
  const wire = datelineOf(firstLine)?.agency ?? '';
  const [named] = [...around, wire].flatMap((line) => find(line));
  return named && { id: named.id, basis: 'It is named above or below the text.' };
}
