import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type ShareCard, shareImage, type SharedText } from '../../../src/exports/share-image.ts';

type Direction = ShareCard['direction'];

const card = (title: SharedText, direction: Direction, more?: Partial<ShareCard>): ShareCard => ({
  direction,
  facts: { text: 'Notice', direction: 'ltr' },
  title,
  site: { text: 'Desk', direction: 'ltr' },
  years: [],
  breaks: [],
  marks: [],
  ...more,
});
/** A part of an image from edge to edge, as its darkness at each pixel. */
async function partOf(drawn: ShareCard, top: number, height: number) {
  return sharp(await shareImage(drawn))
    .extract({ left: 0, top, width: 1200, height })
    .greyscale()
    .raw()
    .toBuffer();
}
/** The part where the title stands. */
const titleOf = (title: SharedText, direction: Direction = title.direction) =>
  partOf(card(title, direction), 110, 310);
const columnsWithInk = (pixels: Buffer) =>
  Array.from({ length: 1200 }, (_, x) => x).filter((x) =>
    Array.from({ length: pixels.length / 1200 }, (_, y) => pixels[y * 1200 + x] ?? 255).some(
      (grey) => grey < 128,
    ),
  );

test('letters of Arabic are drawn, not boxes in their place', async () => {
  const [first, second] = await Promise.all(
    ['بعد', 'مكس'].map((text) => titleOf({ text, direction: 'rtl' })),
  );
  expect(first?.equals(second!)).toBe(false);
});

test('what is read from the right stands at the right, even where it begins with a foreign name', async () => {
  const columns = columnsWithInk(await titleOf({ text: 'Wheel: دراجات', direction: 'rtl' }));
  expect(Math.min(...columns)).toBeGreaterThan(600);
  expect(Math.max(...columns)).toBeLessThanOrEqual(1136);
});

test('lines begin at the side from which the page is read, in whatever language they are', async () => {
  const lines = 'Stations are opened at the lake and at the mill of the town';
  for (const [text, direction] of [
    [lines, 'ltr'],
    ['دراجات '.repeat(20), 'rtl'],
  ] as const) {
    for (const ofPage of ['ltr', 'rtl'] as const) {
      const pixels = await titleOf({ text, direction }, ofPage);
      const rows = [0, 64, 128].map((row) => pixels.subarray(row * 1200, (row + 64) * 1200));
      const ends = rows.map(columnsWithInk).filter(({ length }) => length > 0);
      expect(ends.length).toBeGreaterThan(1);
      for (const columns of ends) {
        const start = ofPage === 'ltr' ? Math.min(...columns) : 1199 - Math.max(...columns);
        expect(start, `${direction} on a page that is ${ofPage}`).toBeLessThan(90);
      }
    }
  }
});

test('time begins at the side from which the page is read', async () => {
  const line = {
    years: [{ year: '2019', at: 0 }],
    marks: [{ from: 100, to: 100, isArticle: true, isInferred: false }],
  };
  const title = { text: 'A', direction: 'ltr' } as const;
  for (const [top, height] of [
    [440, 18],
    [480, 30],
  ] as const) {
    const [fromLeft = [], fromRight = []] = await Promise.all(
      (['ltr', 'rtl'] as const).map(async (direction) =>
        columnsWithInk(await partOf(card(title, direction, line), top, height)),
      ),
    );
    expect(fromLeft.length).toBeGreaterThan(0);
    expect(Math.max(...fromLeft)).toBeLessThan(300);
    expect(Math.min(...fromRight)).toBeGreaterThan(900);
  }
});

test('signs of markup in a title are written as they are', async () => {
  const [plain, marked] = await Promise.all([
    titleOf({ text: 'A B', direction: 'ltr' }),
    titleOf({ text: 'A <b>&amp;</b> B', direction: 'ltr' }),
  ]);
  expect(columnsWithInk(marked).length).toBeGreaterThan(2 * columnsWithInk(plain).length);
});

test('a title that is too long is set smaller, not cut', async () => {
  const pixels = await titleOf({ text: 'An opening of stations '.repeat(20), direction: 'ltr' });
  const lastRows = pixels.subarray(pixels.length - 5 * 1200);
  expect(lastRows.every((grey) => grey > 200)).toBe(true);
});
