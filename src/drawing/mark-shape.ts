import type { Sureness } from '../model/sureness.ts';
import type { Mark } from './lanes.ts';

/** Where an event's date is drawn and how: in px, or in shares of the picture's width. */
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
const LEAST_PX = 2;
const FILLS: Record<Sureness, string> = {
  stated: 'inherit',
  reasoned: 'url(#gradient_half)',
  claimed: 'none',
};

/**
 * The rectangle of SVG that shows when something was: a round one for a day, one that fades out for what
 * is less exact; whole, half or hollow as its date is sure, and hollow and dashed where it was planned.
 *
 * @param mark where it is, in px
 * @param y its middle, in px
 * @returns the attributes of a `<rect>`
 */
export function markShape({ from, to, fade, sureness, isPlanned }: EventMark, y: number) {
  const isDay = fade === 'none';
  const half = isDay ? RADIUS_PX : HALF_SPAN_PX;
  const left = isDay ? from - half : from;
  const width = isDay ? 2 * half : Math.max(to - from, LEAST_PX);
  return {
    class: [isDay ? 'day' : 'span', ...(isPlanned ? ['planned'] : [])].join(' '),
    x: left.toFixed(1),
    y: (y - half).toFixed(1),
    width: width.toFixed(1),
    height: 2 * half,
    rx: isDay ? half : 0,
    fill: isPlanned ? 'none' : FILLS[sureness],
    mask: isDay ? 'none' : `url(#fade_${fade})`,
  };
}

/** At which ends a mark fades out. What is more than a day is soft at both. */
export function fadeOf({ from, to, isOpenStart, isOpenEnd }: Mark): Fade {
  if (isOpenStart) return isOpenEnd ? 'both' : 'start';
  if (isOpenEnd) return 'end';
  return to === from ? 'none' : 'both';
}
