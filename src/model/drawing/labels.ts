/** Something round with a name: its middle, its radius and the size of its label, in px. */
export interface Spot {
  x: number;
  y: number;
  radius: number;
  label: { width: number; height: number };
}

/** Where a label stands: its box, and whether a line has to lead to it. */
export interface PlacedLabel {
  left: number;
  top: number;
  right: number;
  bottom: number;
  hasLine: boolean;
}

const GAP = 4;
const STEP = 14;
const MOST_STEPS = 60;
/** Directions in the order in which they are tried: right, left, above, below, then aslant. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/**
 * Puts a label beside each spot, so that no label covers another or a spot, inside the picture: as near
 * as there is room, the first spots first.
 *
 * @returns one for each spot; nothing for a spot for which there is no room at all
 */
export function placedLabels(
  spots: Spot[],
  width: number,
  height: number,
): (PlacedLabel | undefined)[] {
  const taken = spots.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  return spots.map((spot) => {
    for (let step = 0; step < MOST_STEPS; step++) {
      for (const direction of DIRECTIONS) {
        const box = boxAt(spot, direction, step);
        const isInside =
          box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
        if (!isInside || taken.some((other) => overlap(box, other))) continue;
        taken.push(box);
        return box;
      }
    }
    return undefined;
  });
}

function boxAt(
  { x, y, radius, label }: Spot,
  [right, down]: readonly [number, number],
  step: number,
): PlacedLabel {
  const away = radius + GAP + step * STEP;
  const middleX = x + right * (away + label.width / 2);
  const middleY = y + down * (away + label.height / 2);
  return {
    left: middleX - label.width / 2,
    right: middleX + label.width / 2,
    top: middleY - label.height / 2,
    bottom: middleY + label.height / 2,
    hasLine: step > 0,
  };
}

type Box = Omit<PlacedLabel, 'hasLine'>;

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
