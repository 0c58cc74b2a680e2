import { type CsvColumn, csvText } from '../browser/csv-text.ts';
import { publicAddress } from '../browser/public-address.ts';
import { dayToDate } from '../model/dates/days.ts';
import { ATTRIBUTES } from '../timeline/markup.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { passageAddresses } from './passage-addresses.ts';

/** Named as in the files of the whole timeline. */
const COLUMNS: CsvColumn[] = [
  'event',
  'title',
  'dateInWords',
  'dateEarliest',
  'dateLatest',
  'address',
  'addresses',
].map((name) => ({ name, isDate: /^date(?:Earliest|Latest)$/.test(name) }));

/**
 * The events that a timeline shows, in its order, as CSV: dated by what the accounts that are shown had told, each with
 * the addresses of their passages, apart by blanks.
 */
export function eventsCsv(timeline: Element): string {
  const items = timeline.querySelectorAll<HTMLElement>(`[${ATTRIBUTES.item}]:not([hidden])`);
  return csvText(
    COLUMNS,
    [...items].map((item) => {
      const { id, tellings } = JSON.parse(
        item.getAttribute(ATTRIBUTES.item) ?? '',
      ) as TimelineEvent;
      const accounts = [
        ...item.querySelectorAll<HTMLElement>(`[${ATTRIBUTES.account}]:not([hidden])`),
      ];
      const told = new Set(accounts.map((one) => one.getAttribute(ATTRIBUTES.account)));
      const { words, date } = tellings.findLast(({ article }) => told.has(article)) ?? tellings[0];
      const title = item.querySelector('h3 a');
      return [
        id,
        title?.textContent.trim() ?? '',
        words,
        ...date.map((day) => (day === null ? null : dayToDate(day))),
        publicAddress(title?.getAttribute('href') ?? ''),
        passageAddresses(accounts),
      ];
    }),
  );
}
