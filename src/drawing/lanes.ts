import type { DaySpan } from '../model/dates/day-span.ts';
import type { FoldedScale } from './folded-scale.ts';

/** Where a date is drawn on a scale. */
export interface Mark {
  from: number;
  to: number;
  /** Whether it fades out there, as nothing says when it began or ended. */
  isOpenStart: boolean;
  isOpenEnd: boolean;
}

/** A mark on its row, with its label to the right, or to the left where there is no room. */
export interface PlacedMark extends Mark {
  row: number;
  label: { from: number; to: number; isLeft: boolean };
}

/** How far an open end reaches before it has faded out, as a share of the width. */
const FADE_SHARE = 0.04;
/** "About" a day is drawn so much wider on either side: by how many days would be a guess. */
const ABOUT_SHARE = 0.0065;
/** Between what stands on one row, and between a mark and its label, in the unit of the scale. */
const GAP = 8;
export const LABEL_GAP = 10;

/** @param isAbout whether the date is only about that */
export function markOf(
  { earliest, latest }: DaySpan,
  isAbout: boolean,
  scale: FoldedScale,
  width: number,
): Mark {
  const isOpenStart = !Number.isFinite(earliest);
  const isOpenEnd = !Number.isFinite(latest);
  const known = isOpenStart ? latest : earliest;
  if (!Number.isFinite(known)) return { from: 0, to: width, isOpenStart, isOpenEnd };
  const fade = FADE_SHARE * width;
  const about = isAbout ? ABOUT_SHARE * width : 0;
  const from = isOpenStart ? scale.at(latest) - fade : scale.at(earliest) - about;
  const to = isOpenEnd ? scale.at(earliest) + fade : scale.at(latest) + about;
  return { from: Math.max(0, from), to: Math.min(width, to), isOpenStart, isOpenEnd };
}

/**
 * Puts marks on rows, in order, so that no mark or label touches another of its row: each on the first
 * row that has room.
 *
 * @param labels how wide the label of each mark is, in the unit of the scale
 */
export function onRows(marks: Mark[], labels: number[], width: number): PlacedMark[] {
  const rows: [from: number, to: number][][] = [];
  return marks.map((mark, index) => {
    const wide = Math.min(labels[index] ?? 0, width);
    const isLeft = mark.to + LABEL_GAP + wide > width && mark.from - LABEL_GAP - wide >= 0;
    const start = isLeft
      ? mark.from - LABEL_GAP - wide
      : Math.min(mark.to + LABEL_GAP, width - wide);
    const label = { from: start, to: start + wide, isLeft };
    const from = Math.min(mark.from, label.from);
    const to = Math.max(mark.to, label.to);
    const isFree = (row: [number, number][]) =>
      row.every(([left, right]) => to + GAP <= left || from - GAP >= right);
    let row = rows.findIndex(isFree);
    if (row < 0) row = rows.push([]) - 1;
    rows[row]?.push([from, to]);
    return { ...mark, row, label };
  });
}
