import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placedGraph } from '../../../../src/model/drawing/graph-layout.ts';

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

test('no box is outside the picture or touches another, and every arrow has its way', () => {
  fc.assert(
    fc.property(graph, ([nodes, edges]) => {
      const { nodes: placed, edges: ways, width, height } = placedGraph(nodes, edges);
      const boxes = nodes.map((node) => {
        const { x, y } = placed.get(node.id)!;
        return {
          left: x - node.width / 2,
          right: x + node.width / 2,
          top: y - node.height / 2,
          bottom: y + node.height / 2,
        };
      });
      for (const [index, box] of boxes.entries()) {
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(-0.001);
        expect(box.right).toBeLessThanOrEqual(width + 0.001);
        expect(box.bottom).toBeLessThanOrEqual(height + 0.001);
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            box.right < other.left ||
            other.right < box.left ||
            box.bottom < other.top ||
            other.bottom < box.top;
          expect(isApart).toBe(true);
        }
      }
      for (const { id } of edges) expect(ways.get(id)?.points.length).toBeGreaterThan(1);
    }),
    { numRuns: 50 },
  );
});

test('the same graph is placed the same way', () => {
  fc.assert(
    fc.property(graph, ([nodes, edges]) => {
      expect(placedGraph(nodes, edges)).toEqual(placedGraph(nodes, edges));
    }),
    { numRuns: 20 },
  );
});

test('an arrow to nowhere is a mistake', () => {
  const edge = { id: 'e', from: 'a', to: 'b', width: 1, height: 1 };
  expect(() => placedGraph([{ id: 'a', width: 9, height: 9 }], [edge])).toThrow('leads nowhere');
});
