import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { areOver, boxRound, isWithin } from '../../../src/drawing/boxes.ts';
import { orderRound, placedLines, placedRound } from '../../../src/drawing/party-circle.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const box = { width: 60, height: 25 };
const PICTURE = { left: 0, top: 0, right: 360, bottom: 272 };
const line = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.constantFrom('shares', 'warns'))
  .filter(([from, to]) => from !== to)
  .map(([from, to, label]) => ({ from, to, label }));

test('an order round the circle has everybody once', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      expect(orderRound(ids, lines).toSorted()).toEqual(ids);
    }),
  );
});

test('two lines that cross as parties are listed do not cross in the picture', () => {
  const lines = [
    { from: 'a', to: 'c' },
    { from: 'b', to: 'd' },
  ];
  const order = orderRound(['a', 'b', 'c', 'd'], lines);
  const apart = Math.abs(order.indexOf('a') - order.indexOf('c'));
  expect([1, 3]).toContain(apart);
});

test('parties and the middle of every label stay in the picture, and a line ends outside its boxes', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const parties = placedRound(
        ids.map((id) => ({ id, ...box })),
        360,
        272,
      );
      for (const { x, y, width, height } of parties) {
        expect(Math.min(x - width / 2, y - height / 2)).toBeGreaterThanOrEqual(0);
        expect(x + width / 2).toBeLessThanOrEqual(360);
        expect(y + height / 2).toBeLessThanOrEqual(272);
      }
      for (const { x1, y1, x2, y2, label } of placedLines(lines, parties, [], PICTURE)) {
        expect(label.x).toBeGreaterThan(0);
        expect(label.x).toBeLessThan(360);
        expect(label.y).toBeGreaterThan(0);
        expect(label.y).toBeLessThan(272);
        for (const value of [x1, y1, x2, y2]) expect(Number.isFinite(value)).toBe(true);
      }
    }),
  );
});

test('among eight parties that are tied round the circle no label covers a box or another label', () => {
  const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const sizes = fc.array(fc.constantFrom(40, 60, 80), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(sizes, (widths) => {
      const parties = placedRound(
        eight.map((id, index) => ({ id, width: widths[index] ?? 60, height: 24 })),
        360,
        272,
      );
      const ties = eight.map((from, index) => ({
        from,
        to: eight[(index + 1) % eight.length] ?? '',
        label: 'agreed  ',
      }));
      const labels = placedLines(ties, parties, [], PICTURE).map(({ label }) =>
        boxRound({ ...label, height: 16 }),
      );
      for (const label of labels) {
        const covered = [...parties.map(boxRound), ...labels].filter((one) => areOver(label, one));
        expect(covered).toEqual([label]);
        expect(isWithin(label, PICTURE)).toBe(true);
      }
    }),
  );
});

test('two ties between the same two are two lines', () => {
  const parties = placedRound(
    [
      { id: 'a', ...box },
      { id: 'b', ...box },
    ],
    360,
    272,
  );
  const [one, other] = placedLines(
    [
      { from: 'a', to: 'b', label: 'shares' },
      { from: 'b', to: 'a', label: 'warns' },
    ],
    parties,
  );
  expect(Math.abs((one?.x1 ?? 0) - (other?.x2 ?? 0))).toBe(28);
  expect(one?.label).not.toEqual(other?.label);
});
