import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placedGraph } from '../../../src/drawing/graph-layout.ts';

const graph = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.tuple(
    fc.constant(
      Array.from({ length: count }, (_, index) => ({
        id: `n${index}`,
        width: 40 + index * 9,
        height: 30,
      })),
    ),
    fc
      .uniqueArray(
        fc.tuple(
          fc.integer({ min: 0, max: count - 1 }),
          fc.integer({ min: 0, max: count - 1 }),
          fc.constantFrom('to', 'and'),
        ),
        { maxLength: 20, selector: (edge) => edge.join() },
      )
      .map((edges) =>
        edges
          .filter(([from, to]) => from !== to)
          .map(([from, to, way]) => ({
            id: `${from}.${way}.${to}`,
            from: `n${from}`,
            to: `n${to}`,
            width: 60,
            height: 34,
          })),
      ),
  ),
);

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function areApart(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
    Math.abs(a.y - b.y) >= (a.height + b.height) / 2
  );
}

test('no box or label is outside the picture or covers another', async () => {
  await fc.assert(
    fc.asyncProperty(graph, async ([nodes, edges]) => {
      const placed = await placedGraph(nodes, edges);
      const boxes = [...placed.nodes.values(), ...placed.edges.values()];
      expect(boxes).toHaveLength(nodes.length + edges.length);
      for (const [index, box] of boxes.entries()) {
        expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
        expect(box.y - box.height / 2).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width / 2).toBeLessThanOrEqual(placed.width);
        expect(box.y + box.height / 2).toBeLessThanOrEqual(placed.height);
        for (const other of boxes.slice(index + 1)) expect(areApart(box, other)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('every arrow goes from the edge of one box to the edge of the other', async () => {
  await fc.assert(
    fc.asyncProperty(graph, async ([nodes, edges]) => {
      const placed = await placedGraph(nodes, edges);
      for (const { id, from, to } of edges) {
        const numbers = (placed.edges.get(id)?.path.match(/[\d.]+/g) ?? []).map(Number);
        const isAt = (x: number, y: number, box: Box) =>
          Math.abs(x - box.x) <= box.width / 2 + 0.1 && Math.abs(y - box.y) <= box.height / 2 + 0.1;
        expect(isAt(numbers[0]!, numbers[1]!, placed.nodes.get(from)!)).toBe(true);
        expect(isAt(numbers.at(-2)!, numbers.at(-1)!, placed.nodes.get(to)!)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('the same graph is placed the same way', async () => {
  await fc.assert(
    fc.asyncProperty(graph, async ([nodes, edges]) => {
      expect(await placedGraph(nodes, edges)).toEqual(await placedGraph(nodes, edges));
    }),
    { numRuns: 20 },
  );
});

test('what is said first stands to the left of whom it is said of', async () => {
  const { nodes } = await placedGraph(
    [
      { id: 'syria', width: 60, height: 30 },
      { id: 'iran', width: 60, height: 30 },
    ],
    [{ id: 'supports', from: 'iran', to: 'syria', width: 60, height: 34 }],
  );
  expect(nodes.get('iran')!.x).toBeLessThan(nodes.get('syria')!.x);
});

test('an arrow to nowhere is a mistake', async () => {
  const edge = { id: 'e', from: 'a', to: 'b', width: 1, height: 1 };
  await expect(placedGraph([{ id: 'a', width: 9, height: 9 }], [edge])).rejects.toThrow(
    'leads nowhere',
  );
});
