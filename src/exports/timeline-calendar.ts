import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Event } from '../corpus/domain.ts';
import { placedSpan } from '../model/dates/day-span.ts';
import { calendarDay, dayToDate } from '../model/dates/days.ts';
import { pathOf, pathOfPassage } from '../model/paths.ts';
import { isOnlyClaimed, surenessOf } from '../model/sureness.ts';
import {
  datedWords,
  language,
  notesOf,
  sentenceCase,
  STANDING_WORDS,
  SURENESS_SIGNS,
} from '../words/index.ts';

/** How often programs that are subscribed to it should look for changes. */
const SECONDS_PER_DAY = 86_400;

/** A calendar must say when it was made. Where that is not known this is no day on which it can have been. */
const NEVER = '1970-01-01';

/**
 * Events as an iCalendar (RFC 5545), each on all days that its date may mean; of an open date the known
 * end.
 * How sure the date is stands as a sign before the title, a date that is not an exact day in words behind it. The date itself stands in `X-EDTF`, and in words in the description with how well the event is established and every passage.
 * What is planned or only claimed is tentative.
 * What has no known year, or one that is not from 1 to 9999, is left out: a calendar cannot have it.
 *
 * @param name of the calendar
 * @param addressOf the address of a path from the root of the site
 * @param changedOn the day on which a text last changed, ISO 8601; nothing where no ledger says it
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.8.7.2
 */
export function timelineCalendar(
  name: string,
  events: Event[],
  addressOf: (path: string) => string,
  changedOn: string | undefined,
): string {
  const calendar = ical({
    name: asText(name),
    method: ICalCalendarMethod.PUBLISH,
    ttl: SECONDS_PER_DAY,
    prodId: `//${asText(name)}//${language.toUpperCase()}`,
  });
  for (const event of events) {
    const { dating, accounts } = event;
    const sign = SURENESS_SIGNS[surenessOf(dating.grade, event.standing)];
    const { earliest, latest } = placedSpan(dating.date);
    const [first, last] = [earliest, latest].map((day, index, days) =>
      Number.isFinite(day) ? day : (days[1 - index] ?? Infinity),
    );
    if (first === undefined || last === undefined || !isInCalendar(first, last)) continue;
    const made = calendar.createEvent({
      id: `${event.id}@${asText(name.toLowerCase())}`,
      start: dayToDate(first),
      end: dayToDate(last + 1),
      allDay: true,
      status:
        dating.isPlanned || isOnlyClaimed(event.standing)
          ? ICalEventStatus.TENTATIVE
          : ICalEventStatus.CONFIRMED,
      stamp: `${changedOn ?? NEVER}T00:00:00Z`,
      summary:
        first === last && notesOf(dating).length === 0
          ? `${sign} ${event.title}`
          : `${sign} ${event.title} (${datedWords(dating)})`,
      description: [
        `${datedWords(dating)}${dating.basis === undefined ? '' : ` (${dating.basis.text})`}`,
        sentenceCase(STANDING_WORDS[event.standing]),
        event.description.text,
        ...accounts.map(
          ({ article, passages }) =>
            `${article.original.source.name}: ${passages.map(({ id }) => addressOf(pathOfPassage(article.id, id))).join(' ')}`,
        ),
      ].join('\n'),
      ...(event.place ? { location: event.place.name } : {}),
    });
    made.x('X-EDTF', dating.date);
    made.x('X-DECONFLICT-PAGE', addressOf(pathOf(event)));
  }
  return calendar.toString();
}

/**
 * A value of the type TEXT, which the calendar's own name and ids are not made into by its maker.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11
 */
function asText(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Whether a calendar can write the days: their years, and that of the day after, have four digits. */
function isInCalendar(first: number, last: number): boolean {
  if (!Number.isFinite(first)) return false;
  return calendarDay(first).year >= 1 && calendarDay(last + 1).year <= 9999;
}
