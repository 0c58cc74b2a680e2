import { graphlib, layout } from '@dagrejs/dagre';

/** A box to be placed; sizes in px. */
export interface GraphNode {
  id: string;
  width: number;
  height: number;
}

/** An arrow from one box to another, with the size of its label. */
export interface GraphEdge extends GraphNode {
  from: string;
  to: string;
}

/** Where everything is drawn, in px from the upper left. */
export interface PlacedGraph {
  width: number;
  height: number;
  /** The middle of each box, by its id. */
  nodes: ReadonlyMap<string, { x: number; y: number }>;
  /** The points that each arrow goes through and the middle of its label, by its id. */
  edges: ReadonlyMap<string, { points: { x: number; y: number }[]; x: number; y: number }>;
}

const MARGIN = 8;

/**
 * Places boxes in layers so that most arrows point down and labels have room (dagre, after Gansner et
 * al. 1993). The same graph in the same order is always placed the same way.
 *
 * @throws when an edge leads to no node
 */
export function placedGraph(nodes: GraphNode[], edges: GraphEdge[]): PlacedGraph {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ nodesep: 24, edgesep: 12, ranksep: 28, marginx: MARGIN, marginy: MARGIN });
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { id, from, to, width, height } of edges) {
    if (!graph.hasNode(from) || !graph.hasNode(to)) throw new Error(`"${id}" leads nowhere.`);
    graph.setEdge(from, to, { width, height, labelpos: 'c' }, id);
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    nodes: new Map(nodes.map(({ id }) => [id, graph.node(id) as { x: number; y: number }])),
    edges: new Map(
      edges.map(({ id, from, to }) => [
        id,
        graph.edge(from, to, id) as { points: { x: number; y: number }[]; x: number; y: number },
      ]),
    ),
  };
}
