import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { writeWhole } from '../files/write-whole.ts';
import drawnBy from './share-image.ts?raw';

/** What a share image shows. */
export interface ShareCard {
  /** What the page is, with whose and of when: "Article · The Daily · 30 September 2015". */
  facts: string;
  title: string;
  /** The name of the site. */
  site: string;
  /** The years that are labelled on the line of time, and where: px from its start. */
  years: { year: string; at: number }[];
  /** Where quiet times are folded: the middle of each, in px from the start. */
  breaks: number[];
  /** What is drawn on it: from where to where, hollow where the date is inferred. */
  marks: { from: number; to: number; isArticle: boolean; isInferred: boolean }[];
}

const SHARE_WIDTH = 1200;
const SHARE_HEIGHT = 630;

const FOLDER = '.astro/cache/share';
const PAPER = '#fbfaf6';
const INK = '#1a1a18';
const QUIET = '#5b574e';
const ACCENT = '#8a2b12';
/** How long the line of time is. */
export const LINE_PX = 1072;
const LONG_TITLE = 90;

/** Satori takes what React makes; this is all of it that is needed. */
interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children: (Box | string)[] };
}

const box = (style: Box['props']['style'], ...children: Box['props']['children']): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** A PNG of 1200 by 630 px; drawn once and kept in `.astro/cache/share/` between builds. */
export async function shareImage(card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  // What is drawn, and the file that draws it: images kept from before a change are not used.
  const name = createHash('sha256')
    .update(JSON.stringify(drawing(card)))
    .update(drawnBy)
    .digest('hex');
  const file = join(FOLDER, `${name}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const svg = await satori(drawing(card), {
    width: SHARE_WIDTH,
    height: SHARE_HEIGHT,
    fonts: fonts(),
  });
  const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  // Written beside and moved, so that a build that is broken off leaves no half of one.
  writeWhole(file, png);
  return new Uint8Array(png);
}

function drawing({ facts, title, site, years, breaks, marks }: ShareCard): Box {
  return box(
    {
      width: SHARE_WIDTH,
      height: SHARE_HEIGHT,
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      padding: '56px 64px 40px',
      backgroundColor: PAPER,
      color: INK,
      fontFamily: 'Serif',
    },
    box(
      { flexDirection: 'column' },
      box({ fontFamily: 'Sans', fontSize: 30, color: QUIET }, facts),
      box(
        {
          marginTop: 22,
          fontSize: title.length > LONG_TITLE ? 52 : 66,
          lineHeight: 1.15,
          maxHeight: 310,
          overflow: 'hidden',
        },
        title,
      ),
    ),
    box(
      { flexDirection: 'column' },
      box(
        { position: 'relative', height: 78, width: LINE_PX },
        box({ position: 'absolute', top: 26, height: 2, width: LINE_PX, backgroundColor: INK }),
        ...breaks.flatMap((at) => [
          box({
            position: 'absolute',
            left: at - 6,
            top: 24,
            width: 12,
            height: 6,
            backgroundColor: PAPER,
          }),
          ...[at - 6, at + 6].map((left) =>
            box({
              position: 'absolute',
              left,
              top: 17,
              width: 2,
              height: 20,
              backgroundColor: INK,
              transform: 'rotate(20deg)',
            }),
          ),
        ]),
        ...years.map(({ year, at }) =>
          box(
            {
              position: 'absolute',
              left: at,
              top: 42,
              fontFamily: 'Sans',
              fontSize: 24,
              color: QUIET,
            },
            year,
          ),
        ),
        ...marks.map(({ from, to, isArticle, isInferred }) => {
          const colour = isArticle ? ACCENT : INK;
          return box({
            position: 'absolute',
            left: from,
            top: isArticle ? 2 : 20,
            width: Math.max(to - from, 14),
            height: 14,
            boxSizing: 'border-box',
            border: `3px ${to - from > 20 ? 'dashed' : 'solid'} ${colour}`,
            borderRadius: isArticle ? 0 : 7,
            backgroundColor: isInferred ? PAPER : colour,
          });
        }),
      ),
      box({ marginTop: 18, borderTop: `4px solid ${INK}`, paddingTop: 14, fontSize: 40 }, site),
    ),
  );
}

let read: { name: string; data: Buffer; weight: 400 | 600 }[] | undefined;

function fonts() {
  const require = createRequire(import.meta.url);
  const font = (name: string, file: string, weight: 400 | 600) => ({
    name,
    weight,
    data: readFileSync(require.resolve(file)),
  });
  read ??= [
    font('Serif', 'source-serif/OTF/SourceSerif4-Semibold.otf', 600),
    font('Sans', 'source-sans/OTF/SourceSans3-Regular.otf', 400),
  ];
  return read;
}
