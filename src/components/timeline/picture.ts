import type { Article, Event } from '../../corpus/domain.ts';
import type { Fade } from '../../timeline/timeline-event.ts';
import type { Mark } from '../../model/drawing/lanes.ts';

export const PICTURE_PX = 1072;
/** More events than these have no titles in the picture; the list has them. */
const MOST_LABELLED = 60;
/** What a letter of a label takes at the most, on average, in px. */
const LETTER_PX = 6.9;

export function isLabelled(events: Event[]): boolean {
  return events.length <= MOST_LABELLED;
}

/** How wide the label of a mark is, in px. */
export function labelPx(thing: Event | Article): number {
  const label = thing.kind === 'event' ? thing.title : thing.original.source.name;
  return label.length * LETTER_PX;
}

/** At which ends a mark fades out. What is more than a day is soft at both. */
export function fadeOf({ from, to, isOpenStart, isOpenEnd }: Mark): Fade {
  if (isOpenStart) return isOpenEnd ? 'both' : 'start';
  if (isOpenEnd) return 'end';
  return to === from ? 'none' : 'both';
}
