import { expect, test } from 'vitest';
import { beyondAct, markShape, withinAct } from '../../../src/drawing/mark-shape.ts';

const act = { from: 0.2, to: 0.6 };

test('a mark within a stretch is where it is in it, and what reaches beyond is cut there', () => {
  expect(withinAct({ from: 0.3, to: 0.5 }, act).from).toBeCloseTo(0.25);
  expect(withinAct({ from: 0.3, to: 0.5 }, act).to).toBeCloseTo(0.75);
  expect(withinAct({ from: 0.1, to: 0.4 }, act).from).toBe(0);
  expect(withinAct({ from: 0.1, to: 0.4 }, act).to).toBeCloseTo(0.5);
  expect(withinAct({ from: 0.4, to: 0.9 }, act).from).toBeCloseTo(0.5);
  expect(withinAct({ from: 0.4, to: 0.9 }, act).to).toBe(1);
});

test('what is left of a mark by a cut can be seen', () => {
  const before = withinAct({ from: 0, to: 0.2 }, act);
  expect(before.to - before.from).toBeGreaterThan(0.02);
  const after = withinAct({ from: 0.6, to: 0.9 }, act);
  expect(after.to - after.from).toBeGreaterThan(0.02);
});

test('a date that reaches beyond its stretch says so at that end; an open end reaches nowhere known', () => {
  const days = { first: 100, last: 200 };
  expect(beyondAct({ earliest: 20, latest: 150 }, days)).toEqual({
    isBefore: true,
    isAfter: false,
  });
  expect(beyondAct({ earliest: 150, latest: 250 }, days)).toEqual({
    isBefore: false,
    isAfter: true,
  });
  for (const [earliest, latest] of [
    [100, 200],
    [-Infinity, 150],
    [150, Infinity],
  ] as const) {
    expect(beyondAct({ earliest, latest }, days)).toEqual({ isBefore: false, isAfter: false });
  }
});

test('a day is round and a span is not; a plan is hollow, whatever is said of it', () => {
  const mark = { from: 0.5, to: 0.5, fade: 'none', sureness: 'stated', isPlanned: false } as const;
  expect(markShape(mark, 8)).toMatchObject({ class: 'day', fill: 'inherit', mask: 'none' });
  expect(markShape({ ...mark, to: 0.7, fade: 'both' }, 8)).toMatchObject({
    class: 'span',
    rx: 0,
    width: '20.00%',
  });
  expect(markShape({ ...mark, isPlanned: true }, 8)).toMatchObject({
    class: 'day planned',
    fill: 'none',
  });
});

test('a mark has only what SVG accepts as its attributes', () => {
  for (const fade of ['none', 'both', 'start', 'end'] as const) {
    const { transform, mask } = markShape(
      { from: 0, to: 1, fade, sureness: 'reasoned', isPlanned: false },
      8,
    );
    expect(transform).toMatch(/^translate\(-?\d+(?:\.\d+)?\)$/);
    expect(mask).toMatch(/^(?:none|url\(#\w+\))$/);
  }
});
