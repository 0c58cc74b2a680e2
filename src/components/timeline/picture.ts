import type { Event } from '../../corpus/domain.ts';
import type { Fade } from '../../timeline/timeline-event.ts';
import type { Mark } from '../../model/drawing/lanes.ts';

/** How wide the picture is drawn: with titles and links, or for a phone, where the list has them. */
export const WIDE_PX = 1120;
export const NARROW_PX = 352;
/** How far below the upper edge the line of time is. */
export const AXIS_Y = 48;
/** More events than these have no titles in the picture; the list has them. */
const MOST_LABELLED = 60;
/** What a letter of a label takes at the most, on average, in px. */
const LETTER_PX = 6.9;
/** What says that accounts differ. */
export const DIFFERS = '≠';

export function isLabelled(events: Event[]): boolean {
  return events.length <= MOST_LABELLED;
}

/** How wide a label is, in px. */
export function labelPx(label: string): number {
  return label.length * LETTER_PX;
}

/** At which ends a mark fades out. What is more than a day is soft at both. */
export function fadeOf({ from, to, isOpenStart, isOpenEnd }: Mark): Fade {
  if (isOpenStart) return isOpenEnd ? 'both' : 'start';
  if (isOpenEnd) return 'end';
  return to === from ? 'none' : 'both';
}
