import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { elements, pagesIn, projectRoot } from './pages.ts';

const dist = join(projectRoot, 'dist');
const shared = pagesIn(dist).filter(({ path }) =>
  /^\/(?:articles|events|comparisons|countries|actors|places)\/[^/]+\/$/.test(path),
);
const metaOf = (page: (typeof shared)[number], name: string) =>
  elements(page, 'meta').find(({ properties }) => properties.property === name)?.properties.content;

test('every article, event, comparison, country, actor and place has a share image of its own', () => {
  const images = shared.map((page) => metaOf(page, 'og:image'));
  expect(images).not.toContain(undefined);
  expect(new Set(images).size).toBe(shared.length);
});

test('a share image is a PNG of 1200 by 630 px, with something in each quarter of its height', async () => {
  for (const page of shared) {
    const file = join(dist, String(metaOf(page, 'og:image')));
    const image = sharp(file);
    const { format, width, height } = await image.metadata();
    expect([format, width, height], page.path).toEqual(['png', 1200, 630]);
  }
  const [page] = shared;
  const file = join(dist, String(page && metaOf(page, 'og:image')));
  for (const top of [0, 480]) {
    const { channels } = await sharp(
      await sharp(file).extract({ left: 0, top, width: 1200, height: 150 }).png().toBuffer(),
    ).stats();
    expect(channels[0]?.stdev, `from ${top} px`).toBeGreaterThan(5);
  }
});
