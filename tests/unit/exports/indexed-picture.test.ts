import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { IndexedPicture } from '../../../src/exports/indexed-picture.ts';

const COLOURS = ['#fbfaf6', '#1a1a18', '#8a2b12'];
const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** The colour of every pixel as another program reads it. */
async function pixelsOf(picture: IndexedPicture): Promise<{ width: number; at: number[][] }> {
  const { data, info } = await sharp(picture.png())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = Array.from({ length: info.width * info.height }, (_, index) => [
    ...data.subarray(3 * index, 3 * index + 3),
  ]);
  return { width: info.width, at };
}

test('what is filled with a colour has it, and all else is ground, as any program reads it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        left: fc.nat(10),
        top: fc.nat(10),
        width: fc.integer({ min: 1, max: 10 }),
        height: fc.integer({ min: 1, max: 5 }),
      }),
      fc.constantFrom(...COLOURS),
      async (box, colour) => {
        const picture = new IndexedPicture(20, 15, COLOURS);
        picture.fill(box, colour);
        const { width, at } = await pixelsOf(picture);
        for (const [index, pixel] of at.entries()) {
          const [x, y] = [index % width, Math.floor(index / width)];
          const isIn =
            x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height;
          expect(pixel).toEqual(channels(isIn ? colour : '#fbfaf6'));
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('a mask covers wholly where it is full, in part where it is not, and never beyond the edge', async () => {
  const picture = new IndexedPicture(3, 1, COLOURS);
  picture.cover({ data: Uint8Array.of(255, 128, 0, 255), width: 4, height: 1 }, 0, 0, '#1a1a18');
  picture.cover({ data: Uint8Array.of(255, 255), width: 2, height: 1 }, 2, 0, '#8a2b12');
  const { at } = await pixelsOf(picture);
  expect(at[0]).toEqual(channels('#1a1a18'));
  expect(at[1]?.[0]).toBeGreaterThan(0x1a);
  expect(at[1]?.[0]).toBeLessThan(0xfb);
  expect(at[2]).toEqual(channels('#8a2b12'));
});

test('a copy is drawn on without the picture that it comes from', async () => {
  const first = new IndexedPicture(2, 1, COLOURS);
  first.fill({ left: 0, top: 0, width: 1, height: 1 }, '#1a1a18');
  const copy = new IndexedPicture(2, 1, COLOURS, first);
  copy.fill({ left: 1, top: 0, width: 1, height: 1 }, '#1a1a18');
  expect((await pixelsOf(first)).at[1]).toEqual(channels('#fbfaf6'));
  expect((await pixelsOf(copy)).at).toEqual([channels('#1a1a18'), channels('#1a1a18')]);
});
