import type { FilterNames } from '../browser/filter-names.ts';
import type { DaySpan } from '../model/dates/day-span.ts';
import { inRange, plainSpan } from '../model/dates/in-range.ts';
import { type Filter, FILTERS } from '../model/filters.ts';
import type { JsonSpan, Telling, TimelineEvent } from './timeline-event.ts';
import { misread, type TimelineState } from './timeline-state.ts';
import { either, filteredTimeline as words } from '../words/index.ts';

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
export function summaryOf(
  shown: ShownEvent[],
  all: number,
  state: TimelineState,
  names: FilterNames,
): string {
  const chosen = FILTERS.flatMap((filter) =>
    state.filters[filter].length > 0
      ? [either(state.filters[filter].map((value) => names.nameOf(filter, value)))]
      : [],
  );
  const asked = [
    ...chosen,
    ...rangeWords(shown, state),
    ...(isRead('asOf', state) ? [words.toldBy(state.asOf)] : []),
  ];
  const isAll = shown.length === all && asked.length === 0;
  return [
    isAll ? words.all(all) : words.some(shown.length, all, asked),
    ...misread(state).map((field) => words.noDate(state[field])),
    ...(isBackwards(rangeOf(state)) ? [words.backwards] : []),
  ].join(' ');
}

/** The range that is asked for, and whether all is certainly in it; nothing where none is. */
function rangeWords(shown: ShownEvent[], state: TimelineState): string[] {
  const { from, to } = state;
  const [hasStart, hasEnd] = [isRead('from', state), isRead('to', state)];
  if (!hasStart && !hasEnd) return [];
  const ofOneEnd = hasStart ? words.from(from) : words.to(to);
  const range = hasStart && hasEnd ? words.fromTo(from, to) : ofOneEnd;
  const certain = shown.filter(({ isCertain }) => isCertain).length;
  return [certain < shown.length ? words.inPart(range, certain, shown.length - certain) : range];
}

/** Whether a field holds a date. */
function isRead(field: 'from' | 'to' | 'asOf', state: TimelineState): boolean {
  return state[field] !== '' && !misread(state).includes(field);
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
