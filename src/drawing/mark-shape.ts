import type { Mark } from './lanes.ts';

/** Where an event's date is drawn and how: in px, or in shares of the picture's width. */
export interface EventMark {
  from: number;
  to: number;
  fade: Fade;
  isInferred: boolean;
  isPlanned: boolean;
}

/** At which ends a mark fades out; a day does at none. */
export type Fade = 'none' | 'both' | 'start' | 'end';

const RADIUS_PX = 4.5;
/** Half the height of what is more than a day. */
const HALF_SPAN_PX = 4;
const LEAST_PX = 2;

/**
 * The rectangle of SVG that shows when something was: a round one for a day, one that fades out for what
 * is less exact, hollow or hatched where the date is inferred, and dashed where it was planned.
 *
 * @param mark where it is, in px
 * @param y its middle, in px
 * @returns the attributes of a `<rect>`
 */
export function markShape({ from, to, fade, isInferred, isPlanned }: EventMark, y: number) {
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
    fill:
      isPlanned || (isInferred && isDay) ? 'none' : isInferred ? 'url(#pattern_hatch)' : 'inherit',
    mask: isDay ? 'none' : `url(#fade_${fade})`,
  };
}

/** At which ends a mark fades out. What is more than a day is soft at both. */
export function fadeOf({ from, to, isOpenStart, isOpenEnd }: Mark): Fade {
  if (isOpenStart) return isOpenEnd ? 'both' : 'start';
  if (isOpenEnd) return 'end';
  return to === from ? 'none' : 'both';
}
