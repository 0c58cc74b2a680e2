import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp, { type CreateText } from 'sharp';
import subsetFont from 'subset-font';
import { writeWhole } from '../files/write-whole.ts';
import { type Box, IndexedPicture, type Mask } from './indexed-picture.ts';
import drawnBy from './share-image.ts?raw';

/** What is written, and from which side it is read. */
export interface SharedText {
  text: string;
  direction: Direction;
}

type Direction = 'ltr' | 'rtl';

/** What a share image shows. */
export interface ShareCard {
  /** From which side its page is read: there words begin, and time. */
  direction: Direction;
  /** What the page is, with whose and of when: "Article · The Daily · 30 September 2015". */
  facts: SharedText;
  title: SharedText;
  /** The name of the site. */
  site: SharedText;
  /** The years that are labelled on the line of time, and where: px from its start. */
  years: { year: string; at: number }[];
  /** Where quiet times are folded: the middle of each, in px from the start. */
  breaks: number[];
  /** What is drawn on it: from where to where, hollow where the date is inferred. */
  marks: Mark[];
}

export interface Mark {
  from: number;
  to: number;
  isArticle: boolean;
  isInferred: boolean;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
/** How long the line of time is, and how wide a line of text. */
export const LINE_PX = WIDTH - 2 * MARGIN;
/** Where things stand: the line of time with what is above and below it, and the name of the site under a rule. */
const TOP = {
  facts: 52,
  title: 118,
  articles: 442,
  events: 460,
  time: 466,
  years: 484,
  rule: 536,
  site: 552,
};
const TITLE_HEIGHT = 300;
const LONG_TITLE = 90;
const MARK_PX = 14;

const FOLDER = '.astro/cache/share';
const PAPER = '#fbfaf6';
const INK = '#1a1a18';
const QUIET = '#5b574e';
const ACCENT = '#8a2b12';

/** A PNG of 1200 by 630 px; drawn once and kept in `.astro/cache/share/` between builds. */
export async function shareImage(card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  // What is drawn, and the file that draws it: images kept from before a change are not used.
  const name = createHash('sha256').update(JSON.stringify(card)).update(drawnBy).digest('hex');
  const file = join(FOLDER, `${name}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const { direction, facts, title, marks } = card;
  const picture = new IndexedPicture(WIDTH, HEIGHT, COLOURS, await frameWith(card));
  if (marks.length > 0) await drawLine(picture, card);
  await write(picture, facts, { direction, face: SANS, size: 30, colour: QUIET, top: TOP.facts });
  await write(picture, title, {
    direction,
    face: SERIF,
    size: title.text.length > LONG_TITLE ? 52 : 66,
    colour: INK,
    top: TOP.title,
    height: TITLE_HEIGHT,
  });
  for (const mark of marks) drawMark(picture, mark, direction);
  const png = picture.png();
  // Written beside and moved, so that a build that is broken off leaves no half of one.
  writeWhole(file, png);
  return new Uint8Array(png);
}

const COLOURS = [PAPER, INK, QUIET, ACCENT];

/** What all the images of a site share: its name, under a rule; by that name and its side. */
const frames = new Map<string, Promise<IndexedPicture>>();

function frameWith(card: ShareCard): Promise<IndexedPicture> {
  const key = `${card.direction} ${card.site.text}`;
  const frame = frames.get(key) ?? drawFrame(card);
  frames.set(key, frame);
  return frame;
}

async function drawFrame({ site, direction }: ShareCard): Promise<IndexedPicture> {
  const picture = new IndexedPicture(WIDTH, HEIGHT, COLOURS);
  picture.fill({ left: MARGIN, top: TOP.rule, width: LINE_PX, height: 4 }, INK);
  await write(picture, site, { direction, face: SERIF, size: 40, colour: INK, top: TOP.site });
  return picture;
}

async function drawLine(
  picture: IndexedPicture,
  { direction, years, breaks }: ShareCard,
): Promise<void> {
  picture.fill({ left: MARGIN, top: TOP.time, width: LINE_PX, height: 2 }, INK);
  for (const at of breaks) {
    const left = leftOf(direction, at - 6, 12);
    picture.fill({ left, top: TOP.time, width: 12, height: 2 }, PAPER);
    picture.cover(await small('//'), left, TOP.time - 9, INK);
  }
  for (const { year, at } of years) {
    const mask = await small(year);
    picture.cover(mask, leftOf(direction, at, mask.width), TOP.years, QUIET);
  }
}

/** Where something is, in px from the left, of which is known how far from the start of the line it begins. */
function leftOf(direction: Direction, start: number, width: number): number {
  return direction === 'rtl' ? WIDTH - MARGIN - start - width : MARGIN + start;
}

/** Years and the sign of a break, each drawn once; by what they say. */
const smallTexts = new Map<string, Promise<Mask>>();

function small(text: string): Promise<Mask> {
  const { family, fontfile } = SANS;
  const mask =
    smallTexts.get(text) ??
    rendered({ text, font: `${family}, ${OTHER_LETTERS} 24`, fontfile, dpi: DPI });
  smallTexts.set(text, mask);
  return mask;
}

/** A box for an article, above the line, and one without corners for an event, on it; hollow where it is inferred. */
function drawMark(
  picture: IndexedPicture,
  { from, to, isArticle, isInferred }: Mark,
  direction: Direction,
): void {
  const width = Math.max(to - from, MARK_PX);
  const left = leftOf(direction, Math.min(from, WIDTH - MARGIN - width), width);
  const top = isArticle ? TOP.articles : TOP.events;
  const box = { left, top, width, height: MARK_PX };
  const colour = isArticle ? ACCENT : INK;
  drawBox(picture, box, isArticle ? 0 : 4, colour);
  if (!isInferred) return;
  const inner = { left: left + 3, top: top + 3, width: width - 6, height: MARK_PX - 6 };
  drawBox(picture, inner, isArticle ? 0 : 2, PAPER);
  // What is longer than a mark is dashed.
  for (let gap = 8; gap + 4 < width && width > MARK_PX; gap += 12) {
    picture.fill({ left: left + gap, top, width: 4, height: 3 }, PAPER);
    picture.fill({ left: left + gap, top: top + MARK_PX - 3, width: 4, height: 3 }, PAPER);
  }
}

/** @param cut how much of its corners is left out, in px */
function drawBox(picture: IndexedPicture, box: Box, cut: number, colour: string): void {
  for (let row = 0; row < box.height; row++) {
    const indent = Math.max(0, cut - Math.min(row, box.height - 1 - row));
    picture.fill(
      { left: box.left + indent, top: box.top + row, width: box.width - 2 * indent, height: 1 },
      colour,
    );
  }
}

interface Setting {
  /** From which side the page of the image is read. */
  direction: Direction;
  face: Face;
  /** In px. */
  size: number;
  colour: string;
  top: number;
  /** What it may take up, in px; what would take more is set smaller. */
  height?: number;
}

/** Writes text on a picture from the margin where its page begins: shaped and ordered by Pango, in whatever script it is. */
async function write(
  picture: IndexedPicture,
  { text, direction }: SharedText,
  { direction: ofPage, face: { family, fontfile }, size, colour, top, height }: Setting,
): Promise<void> {
  await (otherLetters ??= readOtherLetters());
  // A mark of direction, so that a line that begins with a foreign name is read from the right side, too.
  const ordered = direction === 'rtl' ? `\u200F${text}` : text;
  const options = {
    text: `<span line_height="0.88">${escaped(ordered)}</span>`,
    font: `${family}, ${OTHER_LETTERS} ${size}`,
    fontfile,
    width: LINE_PX,
    // Pango’s left is where a text begins: of one that is read from the other side, lines end together.
    align: direction === ofPage ? ('left' as const) : ('right' as const),
  };
  const atSize = await rendered({ ...options, dpi: DPI });
  const mask =
    height !== undefined && atSize.height > height
      ? await rendered({ ...options, height })
      : atSize;
  picture.cover(mask, leftOf(ofPage, 0, mask.width), top, colour);
}

/** So that a point is a pixel. */
const DPI = 72;

async function rendered(text: CreateText): Promise<Mask> {
  const { data, info } = await sharp({ text })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

interface Face {
  family: string;
  fontfile: string;
}

const { resolve } = createRequire(import.meta.url);
const SERIF: Face = {
  family: 'Source Serif 4 Semibold',
  fontfile: resolve('source-serif/OTF/SourceSerif4-Semibold.otf'),
};
const SANS: Face = {
  family: 'Source Sans 3',
  fontfile: resolve('source-sans/OTF/SourceSans3-Regular.otf'),
};

/** What sets the letters that neither has; Pango knows it once it was given its file. */
const OTHER_LETTERS = 'Noto Naskh Arabic';
const NASKH =
  '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
let otherLetters: Promise<unknown> | undefined;

async function readOtherLetters(): Promise<unknown> {
  const fontfile = join(FOLDER, 'noto-naskh-arabic.ttf');
  if (!existsSync(fontfile)) {
    const letters = Array.from({ length: 0x100 }, (_, index) =>
      String.fromCodePoint(0x600 + index),
    );
    const font = await subsetFont(readFileSync(resolve(NASKH)), letters.join(''), {
      targetFormat: 'truetype',
      variationAxes: { wght: 600 },
    });
    writeWhole(fontfile, font);
  }
  return rendered({ text: 'ا', font: OTHER_LETTERS, fontfile });
}
