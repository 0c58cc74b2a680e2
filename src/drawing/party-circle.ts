import { areOver, type Box, boxRound, isWithin } from './boxes.ts';
import { labelPx } from './text-width.ts';

/** Somebody in the picture; a place of its own on the circle, in px. */
export interface PlacedParty {
  id: string;
  x: number;
  y: number;
  /** Of its box. */
  width: number;
  height: number;
}

/** What is between two. */
export interface Between {
  from: string;
  to: string;
  label: string;
}

/** A straight line from the edge of one box to that of the other, in px, with the middle of its label. */
export interface PlacedLine {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  label: { x: number; y: number; width: number };
}

const LABEL_PX = 16;
/** Where a line ends there is its arrow. */
const END_PX = 18;
/** Two lines between the same two are so far apart. */
const APART_PX = 28;
/** How far beside its line a label may stand, where on it it would cover something. */
const ASIDE_PX = [0, 13, -13, 20, -20, 26, -26, 34, -34, 42, -42, 50, -50];
/** Where on its line a label may stand, the best place first. */
const PLACES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85];
const ENDLESS: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
/** How often labels are moved out of the way of those that came later. */
const MOST_ROUNDS = 4;

/**
 * An order round a circle in which few lines cross: two are changed for each other as long as that helps.
 *
 * @param ids whom; meant for a dozen at the most
 * @param lines who is tied to whom
 */
export function orderRound(ids: string[], lines: Pick<Between, 'from' | 'to'>[]): string[] {
  const chords = chordsAmong(ids, lines);
  let order = ids;
  let crossings = crossingsIn(order, chords);
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (let a = 0; a < ids.length; a += 1) {
      for (let b = a + 1; b < ids.length; b += 1) {
        const changed = order.with(a, order[b] ?? '').with(b, order[a] ?? '');
        const then = crossingsIn(changed, chords);
        if (then >= crossings) continue;
        [order, crossings, isBetter] = [changed, then, true];
      }
    }
  }
  return order;
}

/** A line between two of those in a circle, and how many lines it stands for. */
interface Chord extends Pick<Between, 'from' | 'to'> {
  lines: number;
}

function chordsAmong(ids: string[], lines: Pick<Between, 'from' | 'to'>[]): Chord[] {
  const among = new Set(ids);
  const pairs = Map.groupBy(
    lines.filter(({ from, to }) => among.has(from) && among.has(to)),
    ({ from, to }) => [from, to].sort().join(' '),
  );
  return [...pairs.values()].flatMap(([first, ...others]) =>
    first ? [{ from: first.from, to: first.to, lines: others.length + 1 }] : [],
  );
}

/** How many pairs of lines cross. */
function crossingsIn(order: string[], chords: Chord[]): number {
  const ends = chords.map(({ from, to, lines }) => {
    const [a = 0, b = 0] = [order.indexOf(from), order.indexOf(to)].sort((x, y) => x - y);
    return { a, b, lines };
  });
  return ends.reduce(
    (sum, one, index) =>
      sum +
      ends
        .slice(index + 1)
        .filter(
          ({ a, b }) =>
            (one.a < a && a < one.b && one.b < b) || (a < one.a && one.a < b && b < one.b),
        )
        .reduce((crossed, { lines }) => crossed + lines * one.lines, 0),
    0,
  );
}

/**
 * Places parties round an ellipse that fills a picture, the first on top.
 *
 * @param parties in order, clockwise
 * @param width of the picture, in px
 * @param height of the picture, in px
 */
export function placedRound<Party extends { id: string; width: number; height: number }>(
  parties: Party[],
  width: number,
  height: number,
): (Party & PlacedParty)[] {
  return parties.map((party, index) => {
    const angle = (2 * Math.PI * index) / parties.length - Math.PI / 2;
    return {
      ...party,
      x: width / 2 + (Math.cos(angle) * (width - party.width - 2)) / 2,
      y: height / 2 + (Math.sin(angle) * (height - party.height - 2)) / 2,
    };
  });
}

/**
 * Lines between placed parties. A label stands where it covers no box and no other label, as far as there is
 * such a place; nearest to the middle of its line.
 *
 * @param taken what else no label may cover
 * @param picture what no label leaves
 */
export function placedLines(
  lines: Between[],
  parties: PlacedParty[],
  taken: Box[] = [],
  picture: Box = ENDLESS,
): PlacedLine[] {
  const partyOf = new Map(parties.map((party) => [party.id, party]));
  const pairs = Map.groupBy(lines, ({ from, to }) => [from, to].sort().join(' '));
  const ends = lines.flatMap((line) => {
    const [from, to] = [partyOf.get(line.from), partyOf.get(line.to)];
    if (!from || !to) throw new Error(`"${line.from}" or "${line.to}" has no place.`);
    const beside = pairs.get([line.from, line.to].sort().join(' ')) ?? [];
    const shift = (beside.indexOf(line) - (beside.length - 1) / 2) * APART_PX;
    // From whichever of the two, the same side of a pair is the same side.
    return [edgeToEdge(from, to, line.from < line.to ? shift : -shift)];
  });
  const boxes: Box[] = [...parties.map(boxRound), ...taken];
  const labels = lines.map(({ label }) => labelPx(label) + 4);
  const places = ends.map((end, index) => placesOf(end, labels[index] ?? 0, ends, picture));
  const chosen: (Place | undefined)[] = ends.map(() => undefined);
  for (let round = 0, isMoved = true; isMoved && round < MOST_ROUNDS; round += 1) {
    isMoved = false;
    for (const [index, choices] of places.entries()) {
      const others = chosen.flatMap((place, at) => (place && at !== index ? [place.box] : []));
      const best = cheapest(choices, [...boxes, ...others]);
      isMoved ||= best !== chosen[index];
      chosen[index] = best;
    }
  }
  return ends.flatMap((end, index) => {
    const place = chosen[index];
    return place ? [{ ...end, label: { x: place.x, y: place.y, width: labels[index] ?? 0 } }] : [];
  });
}

/** Where a label may stand, and what speaks against it whatever else there is. */
interface Place {
  x: number;
  y: number;
  box: Box;
  cost: number;
}

/** The places for the label of a line, the best first. */
function placesOf(end: Ends, width: number, ends: Ends[], picture: Box): Place[] {
  const [dx, dy] = [end.x2 - end.x1, end.y2 - end.y1];
  const length = Math.hypot(dx, dy) || 1;
  return ASIDE_PX.flatMap((aside) =>
    PLACES.map((share) => {
      const x = end.x1 + share * dx + (dy / length) * aside;
      const y = end.y1 + share * dy - (dx / length) * aside;
      const box = boxRound({ x, y, width, height: LABEL_PX });
      const hidesEnd = [
        { x: end.x1, y: end.y1 },
        { x: end.x2, y: end.y2 },
      ].some((point) => areOver(box, boxRound({ ...point, width: END_PX, height: END_PX })));
      const cost =
        1000 * Number(!isWithin(box, picture)) +
        50 * Number(hidesEnd) +
        0.8 * Math.abs(aside) +
        ends.filter((other) => other !== end && runsThrough(other, box)).length;
      return { x, y, box, cost };
    }),
  );
}

function cheapest(places: Place[], covered: Box[]): Place | undefined {
  const cost = (place: Place) =>
    place.cost + 1000 * covered.filter((other) => areOver(place.box, other)).length;
  return places
    .map((place) => ({ place, cost: cost(place) }))
    .toSorted((a, b) => a.cost - b.cost)[0]?.place;
}

type Ends = Omit<PlacedLine, 'label'>;
/** The line from one box to another, shifted to its left by so many px. */
function edgeToEdge(from: PlacedParty, to: PlacedParty, shift: number): Ends {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [aside, down] = [(dy / length) * shift, (-dx / length) * shift];
  const start = reach(from, { dx, dy, aside, down });
  const end = reach(to, { dx: -dx, dy: -dy, aside, down });
  return {
    x1: from.x + aside + start * dx,
    y1: from.y + down + start * dy,
    x2: to.x + aside - end * dx,
    y2: to.y + down - end * dy,
  };
}

/** How far along a direction, from a point beside its middle, the edge of a box is, as a share of the direction. */
function reach(
  { width, height }: PlacedParty,
  { dx, dy, aside, down }: { dx: number; dy: number; aside: number; down: number },
): number {
  const gap = 4;
  const across = dx === 0 ? Infinity : (Math.sign(dx) * (width / 2 + gap) - aside) / dx;
  const upright = dy === 0 ? Infinity : (Math.sign(dy) * (height / 2 + gap) - down) / dy;
  return Math.max(0, Math.min(across, upright));
}

/** Whether a line runs through a box (Liang and Barsky, 1984). */
function runsThrough({ x1, y1, x2, y2 }: Ends, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [enters, leaves] = [0, 1];
  for (const [towards, distance] of [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1],
  ] as const) {
    if (towards === 0) {
      if (distance <= 0) return false;
      continue;
    }
    const share = distance / towards;
    if (towards < 0) enters = Math.max(enters, share);
    else leaves = Math.min(leaves, share);
    if (enters >= leaves) return false;
  }
  return true;
}
