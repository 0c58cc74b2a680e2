import type { DaySpan } from '../model/dates/day-span.ts';
import type { Sureness } from '../model/sureness.ts';
import type { Mark } from './lanes.ts';

/** Where an event's date is drawn and how, in shares of the picture's width. */
export interface EventMark {
  from: number;
  to: number;
  fade: Fade;
  sureness: Sureness;
  isPlanned: boolean;
}

/** At which ends a mark fades out; a day does at none. */
export type Fade = 'none' | 'both' | 'start' | 'end';

const RADIUS_PX = 4.5;
/** Half the height of what is more than a day. */
const HALF_SPAN_PX = 4;
const LEAST_SHARE = 0.006;
const FILLS: Record<Sureness, string> = {
  stated: 'inherit',
  reasoned: 'url(#gradient_half)',
  claimed: 'none',
};

/**
 * The rectangle of SVG that shows when something was: a round one for a day, one that fades out for what
 * is less exact; whole, half or hollow as its date is sure, and hollow and dashed where it was planned.
 *
 * @param mark where it is, in shares of the width of its picture
 * @param y its middle, in px
 * @returns the attributes of a `<rect>`
 */
export function markShape({ from, to, fade, sureness, isPlanned }: EventMark, y: number) {
  const isDay = fade === 'none';
  const half = isDay ? RADIUS_PX : HALF_SPAN_PX;
  return {
    class: [isDay ? 'day' : 'span', ...(isPlanned ? ['planned'] : [])].join(' '),
    x: percent(from),
    y: (y - half).toFixed(1),
    width: isDay ? 2 * half : percent(Math.max(to - from, LEAST_SHARE)),
    height: 2 * half,
    rx: isDay ? half : 0,
    fill: isPlanned ? 'none' : FILLS[sureness],
    mask: isDay ? 'none' : `url(#fade_${fade})`,
    transform: isDay ? `translate(${-half})` : 'translate(0)',
  };
}

/** What a cut leaves of a mark, so that it is seen, as a share of the width. */
const LEAST_CUT = 0.03;

/** Where a mark on the whole line of time is within a stretch of it; what reaches beyond is cut. */
export function withinAct(
  { from, to }: { from: number; to: number },
  act: { from: number; to: number },
): { from: number; to: number } {
  const within = (at: number) => Math.min(Math.max((at - act.from) / (act.to - act.from), 0), 1);
  const [start, end] = [within(from), within(to)];
  if (from < act.from) return { from: start, to: Math.max(end, LEAST_CUT) };
  if (to > act.to) return { from: Math.min(start, 1 - LEAST_CUT), to: end };
  return { from: start, to: end };
}

/** Beyond which ends of a stretch of time a date reaches, where the picture cannot go on. */
export function beyondAct(
  { earliest, latest }: DaySpan,
  { first, last }: { first: number; last: number },
): { isBefore: boolean; isAfter: boolean } {
  return {
    isBefore: Number.isFinite(earliest) && earliest < first,
    isAfter: Number.isFinite(latest) && latest > last,
  };
}

/** At which ends a mark fades out. What is more than a day is soft at both. */
export function fadeOf({ from, to, isOpenStart, isOpenEnd }: Mark): Fade {
  if (isOpenStart) return isOpenEnd ? 'both' : 'start';
  if (isOpenEnd) return 'end';
  return to === from ? 'none' : 'both';
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
