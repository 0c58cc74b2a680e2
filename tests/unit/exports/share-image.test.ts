import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type ShareCard, shareImage, type SharedText } from '../../../src/exports/share-image.ts';

const card = (title: SharedText): ShareCard => ({
  facts: { text: 'Notice', direction: 'ltr' },
  title,
  site: { text: 'Desk', direction: 'ltr' },
  years: [],
  breaks: [],
  marks: [],
});
/** The part of the image where the title stands, as its darkness at each pixel. */
async function titleOf(title: SharedText) {
  return sharp(await shareImage(card(title)))
    .extract({ left: 0, top: 110, width: 1200, height: 310 })
    .greyscale()
    .raw()
    .toBuffer();
}
const columnsWithInk = (pixels: Buffer) =>
  Array.from({ length: 1200 }, (_, x) => x).filter((x) =>
    Array.from({ length: 310 }, (_, y) => pixels[y * 1200 + x] ?? 255).some((grey) => grey < 128),
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
