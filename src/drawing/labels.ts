import { areOver, type Box, boxRound } from './boxes.ts';

/**
 * Something with a name: its middle, its radius and the size of its label, in px. With a radius of 0 it is an
 * area, on which its label may stand.
 */
export interface Spot {
  x: number;
  y: number;
  radius: number;
  label: { width: number; height: number };
  /** Its label stands on it, or there is none. */
  isFixed?: boolean;
}

/** Where a label stands: its box, and the end of the line to it if it does not touch its spot. */
export interface PlacedLabel extends Box {
  line: { x: number; y: number } | undefined;
}

const GAP = 4;
const STEP = 5;
const MOST_STEPS = 160;
const LINE_STEP = 3;
/** Directions in the order in which they are tried: right, left, above, below, then between these. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0.5, -1],
  [0.5, 1],
  [-0.5, -1],
  [-0.5, 1],
  [1, -0.5],
  [1, 0.5],
  [-1, -0.5],
  [-1, 0.5],
] as const;

/**
 * Puts a label beside each spot, so that no label covers another or a spot, inside the picture: as near
 * as there is room, the first spots first. Where it can be, no line leads across another or a label.
 *
 * @returns one for each spot; nothing for a spot for which there is no room at all
 */
export function placedLabels(
  spots: Spot[],
  width: number,
  height: number,
): (PlacedLabel | undefined)[] {
  const discs = spots.map(({ x, y, radius }) =>
    radius > 0 ? boxRound({ x, y, width: 2 * radius, height: 2 * radius }) : undefined,
  );
  const drawn = discs.filter((disc) => disc !== undefined);
  const labels: Box[] = [];
  const lines: Box[] = [];
  return spots.map((spot, index) => {
    const own = discs[index];
    // A line cannot keep off a spot on which its own lies.
    const inTheWay = [...labels, ...lines, ...drawn.filter((disc) => !own || !areOver(disc, own))];
    const isFree = (box: PlacedLabel) =>
      box.left >= 0 &&
      box.top >= 0 &&
      box.right <= width &&
      box.bottom <= height &&
      ![...drawn, ...labels].some((other) => areOver(box, other));
    const isClear = (box: PlacedLabel) =>
      !lines.some((line) => areOver(box, line)) &&
      !lineTo(spot, box).some((point) => inTheWay.some((other) => areOver(point, other)));
    let label: PlacedLabel | undefined;
    for (const box of boxesAround(spot)) {
      if (!isFree(box)) continue;
      label ??= box;
      if (!isClear(box)) continue;
      label = box;
      break;
    }
    if (label) {
      labels.push(label);
      lines.push(...lineTo(spot, label));
    }
    return label;
  });
}

/** Where its label could be, the nearest first. */
function* boxesAround(spot: Spot): Generator<PlacedLabel> {
  if (spot.radius === 0) yield { ...boxRound({ ...spot, ...spot.label }), line: undefined };
  if (spot.isFixed) return;
  for (let step = 0; step < MOST_STEPS; step++) {
    for (const direction of DIRECTIONS) yield boxAt(spot, direction, step);
  }
}

/** The line from a spot to its label, as a row of small boxes. */
function lineTo({ x, y, radius }: Spot, label: PlacedLabel): Box[] {
  if (!label.line) return [];
  const [right, down] = [label.line.x - x, label.line.y - y];
  const length = Math.hypot(right, down);
  const line: Box[] = [];
  for (let gone = radius; gone < length; gone += LINE_STEP) {
    const [left, top] = [x + (right * gone) / length, y + (down * gone) / length];
    line.push({ left, top, right: left + 1, bottom: top + 1 });
  }
  return line;
}

function boxAt(
  { x, y, radius, label }: Spot,
  [right, down]: readonly [number, number],
  step: number,
): PlacedLabel {
  const away = radius + GAP + step * STEP;
  const middleX = x + right * (away + label.width / 2);
  const middleY = y + down * (away + label.height / 2);
  const box = boxRound({ x: middleX, y: middleY, ...label });
  const line = { x: within(x, box.left, box.right), y: within(y, box.top, box.bottom) };
  return { ...box, line: step > 0 ? line : undefined };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
