/** A rectangle of a picture, in px from the upper left. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box of a size round its middle. */
export function boxRound({
  x,
  y,
  width,
  height,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
}): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** Whether two boxes have more than an edge in common. */
export function areOver(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box lies wholly in another. */
export function isWithin(box: Box, outer: Box): boolean {
  return (
    box.left >= outer.left &&
    box.top >= outer.top &&
    box.right <= outer.right &&
    box.bottom <= outer.bottom
  );
}
