import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Event } from '../corpus/domain.ts';
import { datedWords } from '../corpus/timeline.ts';
import { dateWords } from '../model/dates/date-words.ts';
import { daySpan } from '../model/dates/day-span.ts';
import { dayToDate } from '../model/dates/days.ts';
import { pathOf, pathOfPassage } from '../model/paths.ts';

/**
 * Events as an iCalendar (RFC 5545), each on all days that its date may mean; of an open date the known
 * end. A date that is not an exact day of an article’s own stands in words in the title. The date itself stands in `X-EDTF`, and in words in the description with every passage.
 *
 * @param name of the calendar
 * @param addressOf the address of a path from the root of the site
 */
export function timelineCalendar(
  name: string,
  events: Event[],
  addressOf: (path: string) => string,
): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: `//${name}//EN` });
  for (const event of events) {
    const { datedBy, accounts } = event;
    const { earliest, latest } = daySpan(datedBy.date);
    const [first, last] = [earliest, latest].map((day, index, days) =>
      Number.isFinite(day) ? day : (days[1 - index] ?? Infinity),
    );
    if (first === undefined || last === undefined || !Number.isFinite(first)) continue;
    const made = calendar.createEvent({
      id: `${event.id}@${name.toLowerCase()}`,
      start: dayToDate(first),
      end: dayToDate(last + 1),
      allDay: true,
      // The content has no time of change; the calendar's own must not differ from build to build.
      stamp: `${dayToDate(first)}T00:00:00Z`,
      summary:
        first === last && datedBy.basis === undefined
          ? event.title
          : `${event.title} (${datedWords(datedBy)})`,
      description: [
        `${dateWords(datedBy.date)}${datedBy.basis === undefined ? '' : ` (inferred: ${datedBy.basis})`}`,
        event.description,
        ...accounts.map(
          ({ article, passage }) =>
            `${article.original.source.name}: ${addressOf(pathOfPassage(article.id, passage.id))}`,
        ),
      ].join('\n'),
      ...(event.place ? { location: event.place.name } : {}),
    });
    made.x('X-EDTF', datedBy.date);
    made.x('X-DECONFLICT-PAGE', addressOf(pathOf(event)));
  }
  return calendar.toString();
}
