import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp, { type CreateText, type OverlayOptions } from 'sharp';
import subsetFont from 'subset-font';
import { writeWhole } from '../files/write-whole.ts';
import drawnBy from './share-image.ts?raw';

/** What is written, and from which side it is read. */
export interface SharedText {
  text: string;
  direction: 'ltr' | 'rtl';
}

/** What a share image shows. */
export interface ShareCard {
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
  marks: { from: number; to: number; isArticle: boolean; isInferred: boolean }[];
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
/** How long the line of time is, and how wide a line of text. */
export const LINE_PX = WIDTH - 2 * MARGIN;
const TOP = { facts: 52, title: 118, time: 440, rule: 536, site: 552 };
const TITLE_HEIGHT = 300;
const LONG_TITLE = 90;

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
  const { facts, title, site, years } = card;
  const drawn = await Promise.all([
    written(facts, { face: SANS, size: 30, colour: QUIET, top: TOP.facts }),
    written(title, {
      face: SERIF,
      size: title.text.length > LONG_TITLE ? 52 : 66,
      colour: INK,
      top: TOP.title,
      height: TITLE_HEIGHT,
    }),
    written(site, { face: SERIF, size: 40, colour: INK, top: TOP.site }),
    ...years.map(({ year, at }) =>
      written(
        { text: year, direction: 'ltr' },
        { face: SANS, size: 24, colour: QUIET, top: TOP.time + 44, left: MARGIN + at },
      ),
    ),
  ]);
  const png = await sharp({
    create: { width: WIDTH, height: HEIGHT, channels: 3, background: PAPER },
  })
    .composite([{ input: Buffer.from(lineOfTime(card)), left: MARGIN, top: TOP.time }, ...drawn])
    .png({ palette: true })
    .toBuffer();
  // Written beside and moved, so that a build that is broken off leaves no half of one.
  writeWhole(file, png);
  return new Uint8Array(png);
}

function lineOfTime({ breaks, marks }: ShareCard): string {
  const line = `<path d="M0 27H${LINE_PX}M0 ${TOP.rule - TOP.time}H${LINE_PX}" stroke="${INK}" stroke-width="2"/>`;
  const folds = breaks.map(
    (at) =>
      `<path d="M${at - 6} 27h12" stroke="${PAPER}" stroke-width="6"/>` +
      `<path d="M${at - 2} 17l-8 20m16 -20l-8 20" stroke="${INK}" stroke-width="2"/>`,
  );
  const drawn = marks.map(({ from, to, isArticle, isInferred }) => {
    const colour = isArticle ? ACCENT : INK;
    const width = Math.max(to - from, 14) - 3;
    return (
      `<rect x="${from + 1.5}" y="${(isArticle ? 2 : 20) + 1.5}" width="${width}" height="11" ` +
      `rx="${isArticle ? 0 : 5.5}" fill="${isInferred ? PAPER : colour}" stroke="${colour}" ` +
      `stroke-width="3"${to - from > 20 ? ' stroke-dasharray="6 4"' : ''}/>`
    );
  });
  const height = TOP.rule - TOP.time + 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${LINE_PX}" height="${height}">${[line, ...folds, ...drawn].join('')}</svg>`;
}

interface Setting {
  face: Face;
  /** In px. */
  size: number;
  colour: string;
  top: number;
  /** From the left edge, in px; at the margin on the side where its reading begins if not said. */
  left?: number;
  /** What it may take up, in px; what would take more is set smaller. */
  height?: number;
}

/** Text as it is laid over a picture: shaped and ordered by Pango, in whatever script it is. */
async function written(
  { text, direction }: SharedText,
  { face, size, colour, top, left, height }: Setting,
): Promise<OverlayOptions> {
  const { family, fontfile } = face;
  await (otherLetters ??= readOtherLetters());
  // A mark of direction, so that a line that begins with a foreign name is read from the right side, too.
  const ordered = direction === 'rtl' ? `\u200F${text}` : text;
  const markup = `<span foreground="${colour}" line_height="0.88">${escaped(ordered)}</span>`;
  const options = {
    text: markup,
    font: `${family}, ${OTHER_LETTERS} ${size}`,
    fontfile,
    width: LINE_PX,
    rgba: true,
  };
  const atSize = await rendered({ ...options, dpi: DPI });
  const { data, info } =
    height !== undefined && atSize.info.height > height
      ? await rendered({ ...options, height })
      : atSize;
  return {
    input: data,
    raw: { width: info.width, height: info.height, channels: 4 },
    top,
    left: Math.round(left ?? (direction === 'rtl' ? WIDTH - MARGIN - info.width : MARGIN)),
  };
}

/** So that a point is a pixel. */
const DPI = 72;

function rendered(text: CreateText) {
  return sharp({ text }).raw().toBuffer({ resolveWithObject: true });
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
