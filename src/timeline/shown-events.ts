import type { DaySpan } from '../model/dates/day-span.ts';
import { inRange, plainSpan } from '../model/dates/in-range.ts';
import { type Filter, FILTERS } from '../model/filters.ts';
import type { JsonSpan, Telling, TimelineEvent } from './timeline-event.ts';
import { misread, type TimelineState } from './timeline-state.ts';
import { counted, either } from '../words/index.ts';

/** An event as far as it is told and asked for. */
export interface ShownEvent {
  event: TimelineEvent;
  /** What had been told. */
  tellings: Telling[];
  /** The last of them, which has the date that all of them give. */
  last: Telling;
  /** Whether it is certainly in the range that is asked for. */
  isCertain: boolean;
  /** The day that it is listed at. */
  day: number;
}

/** The events that a state lets through, in the order that it asks for. */
export function shownEvents(events: TimelineEvent[], state: TimelineState): ShownEvent[] {
  const range = rangeOf(state);
  if (isBackwards(range)) return [];
  const isBounded = [range.earliest, range.latest].some(Number.isFinite);
  return toldEvents(events, state)
    .filter(({ event }) => matches(event, state))
    .flatMap((one): ShownEvent[] => {
      const { date, isAbout } = one.last;
      const sure = inRange(spanOf(date), range);
      return sure === 'no'
        ? []
        : [{ ...one, isCertain: sure === 'certainly' && !(isAbout && isBounded) }];
    });
}

/**
 * How many of the events that all other filters let through have each value of one filter.
 */
export function countsOf(
  events: TimelineEvent[],
  state: TimelineState,
  filter: Filter,
): Map<string, number> {
  const others = { ...state, filters: { ...state.filters, [filter]: [] } };
  const counts = new Map<string, number>();
  for (const { event } of shownEvents(events, others)) {
    for (const value of valuesOf(event, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** What is shown, in a sentence: "9 of 24 events: Polvia or Ulan; 2015, 7 certainly and 2 possibly." */
export function summaryOf(shown: ShownEvent[], all: number, state: TimelineState): string {
  const chosen = FILTERS.flatMap((filter) =>
    state.filters[filter].length > 0 ? [either(state.filters[filter])] : [],
  );
  const possible = shown.filter(({ isCertain }) => !isCertain).length;
  const wrong = misread(state);
  const isRead = (field: 'from' | 'to' | 'asOf') => state[field] !== '' && !wrong.includes(field);
  const range = (['from', 'to'] as const)
    .flatMap((field) => (isRead(field) ? [`${field} ${state[field]}`] : []))
    .join(' ');
  const sure =
    possible > 0 ? `, ${shown.length - possible} certainly and ${possible} possibly` : '';
  const parts = [
    ...(chosen.length > 0 ? [chosen.join('; ')] : []),
    ...(range ? [`${range}${sure}`] : []),
    ...(isRead('asOf') ? [`as certainly told by the end of ${state.asOf}`] : []),
  ];
  const count =
    shown.length === all && parts.length === 0
      ? counted(all, 'event')
      : `${shown.length} of ${counted(all, 'event')}`;
  const notes = [
    ...wrong.map((field) => `“${state[field]}” is no date: write 2015, 2015-10 or 2015-10-24.`),
    ...(isBackwards(rangeOf(state)) ? ['The range ends before it begins.'] : []),
  ];
  return [`${[count, ...(parts.length > 0 ? [parts.join('; ')] : [])].join(': ')}.`, ...notes].join(
    ' ',
  );
}

function isBackwards({ earliest, latest }: DaySpan): boolean {
  return earliest > latest;
}

/**
 * The events of which an article had told by the day that is asked for, with what could be said then, in
 * the order that is asked for.
 */
export function toldEvents(
  events: TimelineEvent[],
  { asOf, order }: TimelineState,
): Omit<ShownEvent, 'isCertain'>[] {
  const { latest = Infinity } = plainSpan(asOf) ?? {};
  const told = events.flatMap((event) => {
    const tellings = event.tellings.filter(
      ({ told }) => asOf === '' || spanOf(told).latest <= latest,
    );
    const last = tellings.at(-1);
    if (!last) return [];
    const deciding = order === 'told' ? tellings : [last];
    const day = Math.min(...deciding.map(({ listed }) => listed[order] ?? Infinity));
    return [{ event, tellings, last, day }];
  });
  return told.sort((a, b) => a.day - b.day);
}

function matches(event: TimelineEvent, { filters }: TimelineState): boolean {
  return FILTERS.every((filter) => {
    const values = valuesOf(event, filter);
    return filters[filter].length === 0 || filters[filter].some((value) => values.includes(value));
  });
}

function valuesOf({ values }: TimelineEvent, filter: Filter): string[] {
  return filter === 'year' ? [] : values[filter];
}

/** A field that holds no date asks for nothing. */
function rangeOf({ from, to }: TimelineState): DaySpan {
  return {
    earliest: plainSpan(from)?.earliest ?? -Infinity,
    latest: plainSpan(to)?.latest ?? Infinity,
  };
}

function spanOf([earliest, latest]: JsonSpan): DaySpan {
  return { earliest: earliest ?? -Infinity, latest: latest ?? Infinity };
}
