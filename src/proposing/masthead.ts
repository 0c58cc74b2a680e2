import { dateReader } from '../model/dates/written-dates.ts';
import { nameFinder } from '../model/names/name-finder.ts';
import { paragraphsIn } from '../model/paragraphs.ts';
import { hostOf } from './addresses.ts';
import { isCalendarDate } from './dates/calendar-date.ts';
import { datelineOf } from './dateline.ts';
import type { KnownOutlet, Original } from './knowledge.ts';

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
  url?: string;
  published?: PublishedDate;
  /** The id of the outlet, and how it is known. */
  outlet?: { id: string; basis: string };
}

const ADDRESS = /https?:\/\/[^\s<>"”)\]]+/;
const BYLINE =
  /^(?:(?:[Ww]ritten |[Rr]eport(?:ing|ed) |[Ss]tory |[Tt]ext )?(?:by|BY|By)|[Aa]uthor:|[Rr]eporter:|[Bb]yline:)\s*:?\s+(?<author>\p{Lu}.*)$/u;
const NAME_AND_DATE =
  /^(?<author>\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'.-]*){1,3})\s*[|·•–—,]\s*(?=.*\d{4})/u;
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
  const head = lines.slice(0, first < 0 ? LEADING_LINES : first);
  const foot = first < 0 ? [] : lines.slice(lines.findLastIndex(isBody) + 1);
  const around = [...head, ...foot];
  const url = original.url ?? ADDRESS.exec(around.join('\n'))?.[0];
  const title = original.title ?? titleIn(head, outlets, languages);
  const author = original.author ?? authorIn(around);
  const published = publishedOf(original, around, lines[first] ?? '', url, languages);
  const outlet = outletOf(
    url,
    [...(original.site === undefined ? [] : [original.site]), ...around],
    lines[first] ?? '',
    original.text,
    outlets,
  );
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
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

function authorIn(lines: string[]): string | undefined {
  for (const line of lines) {
    const said = BYLINE.exec(line)?.groups?.author ?? NAME_AND_DATE.exec(line)?.groups?.author;
    const [name = ''] =
      said?.split(/\s*[|·•–—;(]\s*|,\s|\s+(?:in|for|at|on|published|updated)\s|\s+\d/i) ?? [];
    if (name === '' || NO_AUTHOR.test(name)) continue;
    return name.replace(/(?<!\.)\.$/, '').replace(CAPITALS, inSmallLetters);
  }
  return undefined;
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

function dateInDateline(firstLine: string): PublishedDate | undefined {
  const date = datelineOf(firstLine)?.date;
  if (date === undefined || !isCalendarDate(date)) return undefined;
  return date.startsWith('XXXX')
    ? { date, grade: 'bounded', basis: 'The line above its text gives the day, and no year.' }
    : { date, grade: 'stated', basis: 'The line above its text gives the day.' };
}

function outletOf(
  url: string | undefined,
  around: string[],
  firstLine: string,
  text: string,
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
  if (named) return { id: named.id, basis: 'It is named above or below the text.' };
  const told = find(text).filter(({ start }) =>
    /\btold\s+(?:the\s+)?$/i.test(text.slice(0, start)),
  );
  const ids = new Set(told.map(({ id }) => id));
  const [id] = ids;
  return id !== undefined && ids.size === 1
    ? { id, basis: 'People told it what the text says; look whether it is the outlet.' }
    : undefined;
}
