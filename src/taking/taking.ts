import { addStyles } from '../browser/add-styles.ts';
import { copyText } from '../browser/copy-text.ts';
import { button, element } from '../browser/elements.ts';
import { saveFile } from '../browser/save-file.ts';
import { publicAddress } from '../browser/public-address.ts';
import { cslDate } from '../citing/csl-date.ts';
import { FORMATS } from '../citing/formats.ts';
import { today } from '../citing/today.ts';
import { CLASSES as TIMELINE } from '../timeline/markup.ts';
import { taking as words } from '../words/index.ts';
import { ATTRIBUTES, CLASSES } from './markup.ts';
import { namesOf } from './names-of.ts';
import { partsSvg } from './parts-svg.ts';
import { pictureSvg } from './picture-svg.ts';
import styles from './taking.css?inline';

/** What a page says of itself. */
interface Shown {
  /** The address at which it can be shown in a frame of another site. */
  embed: string | undefined;
  /** The day on which a text of the site last changed, EDTF. */
  edition: string | undefined;
}

/** What is smaller is a sign, no picture. */
const LEAST_PX = { width: 200, height: 60 };

addStyles(styles);

/**
 * Offers each table and picture of the page to be taken along, or takes the offers away again.
 *
 * @param host what says what became of it, and where the page can be shown in a frame
 * @param own the button that was pressed
 */
export function taking(host: HTMLElement, own: HTMLElement): void {
  const status = host.querySelector('[role=status]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  const offered = document.querySelectorAll(`.${CLASSES.taken}`);
  if (offered.length > 0) {
    for (const bar of offered) bar.remove();
    own.textContent = words.take;
    say('');
    return;
  }
  const shown: Shown = {
    embed: host.getAttribute(ATTRIBUTES.embed) ?? undefined,
    edition: host.getAttribute(ATTRIBUTES.edition) ?? undefined,
  };
  const tables = [...document.querySelectorAll<HTMLTableElement>('main table')].filter(isLarge);
  const pictures = [
    ...document.querySelectorAll<HTMLElement | SVGSVGElement>(
      `main svg, main [${ATTRIBUTES.picture}]`,
    ),
  ].filter((picture) => isLarge(picture) && isPicture(picture));
  const saveCsv = async (name: string, made: Promise<string>) => {
    saveFile(`${fileName(name)}.csv`, 'text/csv', await made);
  };
  const timelines = [...document.querySelectorAll(`main .${TIMELINE.groups}`)];
  const nameOf = namesOf([...tables, ...timelines], pictures);
  for (const table of tables) {
    const name = nameOf(table);
    const csv = async () => (await import('./table-csv.ts')).tableCsv(table, words);
    table.after(bar(name, [['CSV', () => void saveCsv(name, csv())]], shown, say));
  }
  for (const timeline of timelines) {
    const name = nameOf(timeline);
    const csv = async () => (await import('./events-csv.ts')).eventsCsv(timeline);
    timeline.before(bar(name, [['CSV', () => void saveCsv(name, csv())]], shown, say));
  }
  for (const picture of pictures) {
    const name = nameOf(picture);
    const saveSvg = () => {
      saveFile(`${fileName(name)}.svg`, 'image/svg+xml', svgOf(picture));
    };
    afterHidden(picture).after(bar(name, [['SVG', saveSvg]], shown, say));
  }
  const lists = tables.length + timelines.length;
  const isOffered = lists + pictures.length > 0;
  if (isOffered) own.textContent = words.stopTaking;
  say(isOffered ? words.offered(lists, pictures.length) : words.nothingHere);
}

function bar(
  name: string,
  files: [label: string, save: () => void][],
  { embed, edition }: Shown,
  say: (text: string) => void,
): HTMLElement {
  const act = (label: string, does: () => void) => {
    const made = button(label, does);
    made.setAttribute('aria-label', words.act(label, name));
    return made;
  };
  const copy = async (text: string) => {
    say((await copyText(text)) ? words.copied : words.notCopied(text));
  };
  return element(
    'div',
    CLASSES.taken,
    ...files.map(([label, save]) => act(label, save)),
    act(words.cite, () => void copy(citation(name, edition))),
    ...(embed === undefined ? [] : [act(words.embed, () => void copy(frameCode(embed)))]),
  );
}

/** The page as it is shown now, with its filters, as a work of today. */
function citation(name: string, edition: string | undefined): string {
  const heading = document.querySelector('h1')?.textContent.trim() ?? '';
  const desk = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  return FORMATS.chicago({
    id: 'shown',
    type: 'webpage',
    title: name === heading ? heading : words.partOf(name, heading),
    'container-title': desk ?? '',
    ...(edition === undefined ? {} : { issued: cslDate(edition) }),
    accessed: today(),
    URL: publicAddress(location.href),
    language: document.documentElement.lang,
  });
}

/** What another site puts into a page of its own; what is filtered here is so there. */
function frameCode(embed: string): string {
  const address = new URL(publicAddress(embed));
  address.search = location.search;
  const frame = element('iframe', '');
  frame.src = address.href;
  frame.title = document.title;
  frame.width = '100%';
  frame.height = '600';
  return frame.outerHTML;
}

function fileName(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? ['part'];
  return words.join('-');
}

function svgOf(picture: HTMLElement | SVGSVGElement): string {
  return picture instanceof SVGSVGElement ? pictureSvg(picture) : partsSvg(picture);
}

/** Whether it is one by itself: no part of another, and no ground behind what is written. */
function isPicture(picture: Element): boolean {
  const { parentElement } = picture;
  if (!parentElement || parentElement.closest(`svg, [${ATTRIBUTES.picture}]`)) return false;
  return getComputedStyle(parentElement).position !== 'absolute';
}

/** What is hidden from those who hear the page has no button in it. */
function afterHidden(picture: Element): Element {
  let outer: Element = picture;
  for (
    let hidden = picture.parentElement?.closest('[aria-hidden=true]');
    hidden;
    hidden = hidden.parentElement?.closest('[aria-hidden=true]')
  ) {
    outer = hidden;
  }
  return outer;
}

function isLarge(part: Element): boolean {
  if (!part.checkVisibility()) return false;
  const { width, height } = part.getBoundingClientRect();
  return width >= LEAST_PX.width && height >= LEAST_PX.height;
}
