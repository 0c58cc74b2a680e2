import { counted } from './counted.ts';
import { leftToRight } from './left-to-right.ts';
import { numberWords } from './language.ts';

const EXAMPLES = `${leftToRight('2015')} أو ${leftToRight('2015-10')} أو ${leftToRight('2015-10-24')}`;

/** What the timeline says of what it shows. */
export const filteredTimeline = {
  yearNotKnown: 'سنة غير معروفة',
  /** Of the frame in which another site shows it. */
  frameTitle: 'الخط الزمني',
  howToWrite: `اكتب ${EXAMPLES}.`,
  all: (events: number) => `${counted(events, 'event')}.`,
  /** "9 of 24 events: Polvia or Ulan; from 2015, 7 certainly and 2 possibly." @param asked in words */
  some: (shown: number, events: number, asked: string[]) =>
    `عدد الأحداث المعروضة ${numberWords(shown)} من ${numberWords(events)}${asked.length > 0 ? `: ${asked.join('؛ ')}` : ''}.`,
  from: (day: string) => `من ${leftToRight(day)}`,
  to: (day: string) => `حتى ${leftToRight(day)}`,
  fromTo: (from: string, to: string) => `من ${leftToRight(from)} حتى ${leftToRight(to)}`,
  inPart: (range: string, certain: number, possible: number) =>
    `${range}، منها ${numberWords(certain)} على وجه اليقين و${numberWords(possible)} على وجه الاحتمال`,
  toldBy: (day: string) => `وفق ما كان قد رُوي يقينًا بنهاية ${leftToRight(day)}`,
  noDate: (typed: string) => `«${typed}» ليس تاريخًا: اكتب ${EXAMPLES}.`,
  backwards: 'نهاية المدة تسبق بدايتها.',
};
