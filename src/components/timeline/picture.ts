import type { Event } from '../../corpus/domain.ts';

/** How wide the picture is drawn: with titles and links, or for a phone, where the list has them. */
export const WIDE_PX = 1120;
export const NARROW_PX = 352;
/** How far below the upper edge the line of time is. */
export const AXIS_Y = 48;
/** More events than these have no titles in the picture; the list has them. */
const MOST_LABELLED = 60;
/** What says that accounts cannot all be true. */
export const CONFLICT = '≠';

export function isLabelled(events: Event[]): boolean {
  return events.length <= MOST_LABELLED;
}
