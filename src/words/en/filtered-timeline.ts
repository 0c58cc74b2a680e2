import { counted } from './counted.ts';

/** What the timeline says of what it shows. */
export const filteredTimeline = {
  yearNotKnown: 'Year not known',
  /** Of the frame in which another site shows it. */
  frameTitle: 'Timeline',
  howToWrite: 'Write 2015, 2015-10 or 2015-10-24.',
  all: (events: number) => `${counted(events, 'event')}.`,
  /** "9 of 24 events: Polvia or Ulan; from 2015, 7 certainly and 2 possibly." @param asked in words */
  some: (shown: number, events: number, asked: string[]) =>
    `${shown} of ${counted(events, 'event')}${asked.length > 0 ? `: ${asked.join('; ')}` : ''}.`,
  from: (day: string) => `from ${day}`,
  to: (day: string) => `to ${day}`,
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  inPart: (range: string, certain: number, possible: number) =>
    `${range}, ${certain} certainly and ${possible} possibly`,
  toldBy: (day: string) => `as certainly told by the end of ${day}`,
  noDate: (typed: string) => `“${typed}” is no date: write 2015, 2015-10 or 2015-10-24.`,
  backwards: 'The range ends before it begins.',
};
