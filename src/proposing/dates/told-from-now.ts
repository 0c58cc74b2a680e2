import { daySpan } from '../../model/dates/day-span.ts';
import { dayToDate, yearToDate } from '../../model/dates/days.ts';
import type { DateRule, FoundDate, TimeOfTelling } from './found-date.ts';
import { BEFORE, COUNT, countOf, PART, twoDigits } from './month-words.ts';
import { weekdayOf } from './days-without-year.ts';
import { isAhead } from './tense.ts';

const DAYS: [words: string, lag: number][] = [
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['yesterday(?:\\s+(?:morning|afternoon|evening|night))?', -1],
  ['last night', -1],
  ['tomorrow(?:\\s+(?:morning|afternoon|evening|night))?', 1],
  ['(?:earlier |later )?today|tonight|this (?:morning|afternoon|evening)', 0],
];
const DAY = new RegExp(
  `(?<!\\p{L})(?:${DAYS.map(([words]) => `(${words})`).join('|')})(?!['’\\p{L}-])`,
  'giu',
);
const PERIOD = new RegExp(
  `${BEFORE}?(?<part>${PART}|(?:earlier|later)\\s+)?(?<which>last|this|next|the coming|(?<=of\\s)the)\\s+(?<unit>week|weekend|month|year)(?!\\s+(?:old|ago)|\\p{L}|-)(?:['’]s)?`,
  'giu',
);
const LAGS: Record<string, number> = { last: -1, next: 1, 'the coming': 1 };
const EDGE_DAY =
  /(?:[Oo]n\s+)?the\s+(?<edge>first|last|final)\s+day\s+of\s+(?<which>this|last|next|the)\s+(?<unit>month|year)(?!\p{L})/gu;
const WEEKEND = /(?:at|over|on|during)\s+the\s+weekend(?!\p{L})/giu;
const AGO = new RegExp(
  `(?<about>(?:about|around|some|roughly|nearly|almost|more than|over|at least|just over)\\s+)?(?<count>${COUNT})\\s+(?<unit>day|week|fortnight|month|year|decade|century)s?\\s+ago(?!\\p{L})`,
  'giu',
);
const HENCE = new RegExp(
  `(?:(?:in\\s+)(?<count>${COUNT})\\s+(?<unit>day|week|month|year)s?['’]\\s*time|(?<countFrom>${COUNT})\\s+(?<unitFrom>day|week|month|year)s?\\s+from\\s+now)`,
  'giu',
);

/** Times told from the day of the article: "yesterday", "last week", "two years ago". */
export const toldFromNow: DateRule = (sentence, told) => {
  const found = ({ 0: words, index }: RegExpExecArray, date: string | undefined): FoundDate[] =>
    date === undefined
      ? []
      : [
          {
            start: index,
            end: index + words.length,
            date,
            grade: 'computed',
            basis: `Counted from ${told.said}.`,
            isReckoned: true,
          },
        ];
  return [
    ...[...sentence.matchAll(DAY)].flatMap((match) => {
      const place = match.slice(1).findIndex(Boolean);
      const lag = DAYS[place]?.[1] ?? 0;
      return found(match, told.day === undefined ? undefined : dayToDate(told.day + lag));
    }),
    ...[...sentence.matchAll(AGO)].flatMap((match) => {
      const { count = '', unit = '', about } = match.groups ?? {};
      return found(match, lagged(told, -countOf(count), unit.toLowerCase(), about !== undefined));
    }),
    ...[...sentence.matchAll(HENCE)].flatMap((match) => {
      const { count, unit, countFrom = '', unitFrom = '' } = match.groups ?? {};
      return found(match, lagged(told, countOf(count ?? countFrom), unit ?? unitFrom, false));
    }),
    ...[...sentence.matchAll(EDGE_DAY)].flatMap((match) => {
      const { edge, which = '', unit = '' } = match.groups ?? {};
      const whole = period(told, LAGS[which] ?? 0, unit, '');
      if (whole === undefined) return [];
      const { earliest, latest } = daySpan(whole);
      return found(match, dayToDate(edge === 'first' ? earliest : latest));
    }),
    ...[...sentence.matchAll(PERIOD)].flatMap((match) => {
      const { part, which = '', unit = '' } = match.groups ?? {};
      const lag = LAGS[which.toLowerCase()] ?? 0;
      const isPart = part !== undefined && !/earlier|later/i.test(part);
      return found(match, period(told, lag, unit.toLowerCase(), isPart ? '~' : ''));
    }),
    ...[...sentence.matchAll(WEEKEND)].flatMap((match) =>
      found(match, weekend(told, isAhead(sentence, match.index, match.index) ? 0 : -1)),
    ),
  ];
};

/** A week, month or year before or after that of the article, or its own. */
function period(told: TimeOfTelling, lag: number, unit: string, sign: string): string | undefined {
  if (unit === 'year')
    return told.year === undefined ? undefined : `${yearToDate(told.year + lag)}${sign}`;
  if (unit === 'month') {
    const month = monthAfter(told, lag);
    return month === undefined ? undefined : `${month}${sign}`;
  }
  if (unit === 'weekend') return weekend(told, lag);
  const monday = mondayOf(told);
  if (monday === undefined) return undefined;
  return `[${dayToDate(monday + 7 * lag)}..${dayToDate(monday + 7 * lag + 6)}]`;
}

/** The last weekend that has begun, this week's or the next one. */
function weekend(told: TimeOfTelling, lag: number): string | undefined {
  const monday = mondayOf(told);
  if (monday === undefined || told.day === undefined) return undefined;
  const isWeekend = told.day >= monday + 5;
  const saturday = monday + 5 + 7 * (lag < 0 && isWeekend ? 0 : lag);
  return `[${dayToDate(saturday)}..${dayToDate(saturday + 1)}]`;
}

function mondayOf({ day }: TimeOfTelling): number | undefined {
  if (day === undefined) return undefined;
  for (let monday = day; monday > day - 7; monday--) {
    if (weekdayOf(monday) === 'Monday') return monday;
  }
  return undefined;
}

/**
 * A time so many units before or after another. Days are counted exactly; of weeks, months and years nobody says that
 * they were whole.
 *
 * @param isAbout whether the count is said to be inexact
 * @param isBeside whether the unit is counted by the calendar, as in "the following year"
 */
export function lagged(
  told: TimeOfTelling,
  count: number,
  unit: string,
  isAbout: boolean,
  isBeside = false,
): string | undefined {
  const sign = isAbout || (unit !== 'day' && !isBeside) ? '~' : '';
  if (unit === 'decade')
    return told.year === undefined ? undefined : `${yearToDate(told.year + 10 * count)}~`;
  if (unit === 'century')
    return told.year === undefined ? undefined : `${yearToDate(told.year + 100 * count)}~`;
  if (unit === 'year')
    return told.year === undefined ? undefined : `${yearToDate(told.year + count)}${sign}`;
  if (unit === 'month') {
    const month = monthAfter(told, count);
    return month === undefined ? undefined : `${month}${sign}`;
  }
  if (told.day === undefined) return undefined;
  if (unit === 'fortnight') return `${dayToDate(told.day + 14 * count)}~`;
  return unit === 'week'
    ? `${dayToDate(told.day + 7 * count)}${sign}`
    : `${dayToDate(told.day + count)}${sign}`;
}

function monthAfter({ month: here }: TimeOfTelling, lag: number): string | undefined {
  if (here === undefined) return undefined;
  const months = here.year * 12 + here.month - 1 + lag;
  return `${yearToDate(Math.floor(months / 12))}-${twoDigits((((months % 12) + 12) % 12) + 1)}`;
}
