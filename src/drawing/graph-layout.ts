import Elk, { type ElkEdgeSection, type ElkNode } from 'elkjs/lib/elk.bundled.js';

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

/** The middle of a box and its size, in px from the upper left. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where everything is drawn, in px from the upper left. */
export interface PlacedGraph {
  width: number;
  height: number;
  nodes: ReadonlyMap<string, Box>;
  /** The label of each arrow, and its way as path data of SVG. */
  edges: ReadonlyMap<string, Box & { path: string }>;
}

/** Of the layerings and placings that ELK has, these made the pictures narrowest. */
const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'SPLINES',
  'elk.layered.layering.strategy': 'LONGEST_PATH',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'WIDEST_LAYER',
  'elk.layered.cycleBreaking.strategy': 'GREEDY_MODEL_ORDER',
  'elk.layered.spacing.nodeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeNodeBetweenLayers': '8',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  'elk.spacing.nodeNode': '16',
  'elk.spacing.edgeNode': '8',
  'elk.spacing.edgeEdge': '8',
  'elk.spacing.edgeLabel': '0',
  'elk.padding': '[top=4,left=4,bottom=4,right=4]',
};
const LABEL_OPTIONS = {
  'elk.edgeLabels.placement': 'CENTER',
  'elk.edgeLabels.inline': 'true',
};

const elk = new Elk();

/**
 * Places boxes in layers from left to right, so that most arrows read as a sentence does and labels have
 * room (ELK Layered, after Sugiyama et al. 1981). The same graph in the same order is always placed the
 * same way.
 *
 * @throws when an edge leads to no node
 */
export async function placedGraph(nodes: GraphNode[], edges: GraphEdge[]): Promise<PlacedGraph> {
  const known = new Set(nodes.map(({ id }) => id));
  const lost = edges.find(({ from, to }) => !known.has(from) || !known.has(to));
  if (lost) throw new Error(`"${lost.id}" leads nowhere.`);
  const graph: ElkNode = {
    id: '',
    layoutOptions: OPTIONS,
    children: nodes.map((node) => ({ ...node })),
    edges: edges.map(({ id, from, to, width, height }) => ({
      id,
      sources: [from],
      targets: [to],
      // Without a text it would not be placed.
      labels: [{ text: id, width, height, layoutOptions: LABEL_OPTIONS }],
    })),
  };
  const placed = await elk.layout(graph);
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    nodes: new Map(placed.children?.map((node) => [node.id, boxOf(node)])),
    edges: new Map(
      placed.edges?.map(({ id, labels: [label = {}] = [], sections: [section] = [] }) => [
        id,
        { ...boxOf(label), path: section ? pathOf(section) : '' },
      ]),
    ),
  };
}

function boxOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { x: x + width / 2, y: y + height / 2, width, height };
}

/** A straight line, or Bézier curves, whose points are a start and then three for each curve. */
function pathOf({ startPoint, bendPoints = [], endPoint }: ElkEdgeSection): string {
  const [start, ...others] = [startPoint, ...bendPoints, endPoint].map(
    ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`,
  );
  return `M${start}${others.length === 1 ? 'L' : 'C'}${others.join(' ')}`;
}
