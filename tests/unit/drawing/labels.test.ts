import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placedLabels } from '../../../src/drawing/labels.ts';
import { regionOf } from '../../../src/drawing/region.ts';

const WIDTH = 1000;
const HEIGHT = 600;
const spot = fc.record({
  x: fc.integer({ min: 0, max: WIDTH }),
  y: fc.integer({ min: 0, max: HEIGHT }),
  radius: fc.integer({ min: 3, max: 26 }),
  label: fc.record({ width: fc.integer({ min: 20, max: 160 }), height: fc.constant(18) }),
});

test('no label covers another label or a spot, and each stays in the picture', () => {
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 30 }), (spots) => {
      const labels = placedLabels(spots, WIDTH, HEIGHT).flatMap((label) => label ?? []);
      for (const [index, one] of labels.entries()) {
        expect(Math.min(one.left, one.top)).toBeGreaterThanOrEqual(0);
        expect(one.right).toBeLessThanOrEqual(WIDTH);
        expect(one.bottom).toBeLessThanOrEqual(HEIGHT);
        const others = [
          ...labels.slice(index + 1),
          ...spots.map(({ x, y, radius }) => ({
            left: x - radius,
            right: x + radius,
            top: y - radius,
            bottom: y + radius,
          })),
        ];
        for (const other of others) {
          const isApart =
            one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top;
          expect(isApart).toBe(true);
        }
      }
    }),
  );
});

test('a label stands beside its spot where there is room, and a line leads to it where there is not', () => {
  const at = (x: number) => ({ x, y: 300, radius: 5, label: { width: 60, height: 18 } });
  const [alone] = placedLabels([at(500)], WIDTH, HEIGHT);
  expect(alone).toMatchObject({ left: 509, line: undefined });
  const crowd = placedLabels(
    Array.from({ length: 12 }, () => at(500)),
    WIDTH,
    HEIGHT,
  );
  expect(crowd.every((label) => label !== undefined)).toBe(true);
  expect(crowd.some((label) => label?.line)).toBe(true);
});

test('a line leads to the nearest point of its label', () => {
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 30 }), (spots) => {
      for (const [index, label] of placedLabels(spots, WIDTH, HEIGHT).entries()) {
        if (!label?.line) continue;
        const { x, y } = spots[index]!;
        for (const corner of [
          { x: label.left, y: label.top },
          { x: label.right, y: label.top },
          { x: label.left, y: label.bottom },
          { x: label.right, y: label.bottom },
        ]) {
          expect(Math.hypot(label.line.x - x, label.line.y - y)).toBeLessThanOrEqual(
            Math.hypot(corner.x - x, corner.y - y),
          );
        }
        expect(label.line.x).toBeGreaterThanOrEqual(label.left);
        expect(label.line.x).toBeLessThanOrEqual(label.right);
      }
    }),
  );
});

test('the region is where most points are; one far away is outside', () => {
  const damascus = { latitude: 33.5, longitude: 36.3 };
  const baghdad = { latitude: 33.3, longitude: 44.4 };
  const nineveh = { latitude: 36, longitude: 42.5 };
  const moscow = { latitude: 55.8, longitude: 37.6 };
  const region = regionOf([damascus, baghdad, nineveh, moscow], 4);
  expect(region?.southWest.longitude).toBeLessThan(36.3);
  expect(region?.northEast.longitude).toBeGreaterThan(44.4);
  expect(region?.northEast.latitude).toBeLessThan(50);
  expect(regionOf([], 4)).toBeUndefined();
});

test('the name of an area stands on it; one that may stand nowhere else gives way to a name that is there', () => {
  const area = { x: 500, y: 300, radius: 0, label: { width: 60, height: 18 } };
  expect(placedLabels([area], WIDTH, HEIGHT)).toEqual([
    { left: 470, right: 530, top: 291, bottom: 309, line: undefined },
  ]);
  const [first, neighbor] = placedLabels([area, { ...area, isFixed: true }], WIDTH, HEIGHT);
  expect(first).toBeDefined();
  expect(neighbor).toBeUndefined();
});
