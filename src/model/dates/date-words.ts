import { calendarDay } from './days.ts';
import { spanOfMoment } from './moment-span.ts';
import type { Moment } from './moment.ts';
import { isPlain, isSomethingKnown, momentWords, NOTHING_KNOWN } from './moment-words.ts';
import { MONTH_NAMES } from './month-names.ts';
import { parseDate } from './parse-date.ts';
import { type Bound, type Choice, type Interval, momentsOf, type Run } from './read-date.ts';
import { yearWords } from './year-words.ts';

/**
 * An EDTF date in English: `2024-12-22~` is "about 22 December 2024", `../2015-09` is "before
 * October 2015", `2025-01-XX` is "January 2025, day not given".
 *
 * @param date EDTF, level 0 to 2 (ISO 8601-2:2019)
 * @returns words that can stand alone or after a comma
 * @throws {InvalidDateError} when `date` is not EDTF or not on the calendar
 */
export function dateWords(date: string): string {
  const node = parseDate(date);
  switch (node.kind) {
    case 'moment':
      return momentWords(node);
    case 'interval':
      return intervalWords(node);
    case 'choice':
      return choiceWords(node);
  }
}

/** An end that is open and one that is unknown are told apart (ISO 8601-2:2019, level 1). */
function intervalWords({ start, end }: Interval): string {
  const isMoment = (bound: Bound): bound is Moment =>
    typeof bound === 'object' && isSomethingKnown(bound);
  if (isMoment(start) && isMoment(end)) return betweenWords([start, end]);
  if (isMoment(start)) {
    const words = `from ${momentWords(start)}`;
    if (end !== 'open') return `${words}, end not known`;
    return `${words}${words.includes(',') ? ',' : ''} on`;
  }
  if (!isMoment(end)) return NOTHING_KNOWN;
  const words = upToWords(end, 'until');
  return start === 'open' ? words : `${words}, start not known`;
}

function choiceWords(choice: Choice): string {
  const { members, isAll, orEarlier, orLater } = choice;
  if (!momentsOf(choice).some(isSomethingKnown)) return NOTHING_KNOWN;
  const [first, ...others] = members;
  if (first && !Array.isArray(first) && others.length === 0 && !isAll && orEarlier !== orLater) {
    return orEarlier
      ? upToWords(first, 'on or before')
      : `${prepositionOf(first)} or after ${momentWords(first)}`;
  }
  const words = members.map((member) => {
    if (!Array.isArray(member)) {
      return isSomethingKnown(member) ? momentWords(member) : `a ${NOTHING_KNOWN}`;
    }
    return isAll ? member.map(momentWords).join(' to ') : betweenWords(member);
  });
  const last = words.length - 1;
  if (orEarlier) words[0] = `${words[0] ?? ''} ${isAll ? 'and all before' : 'or earlier'}`;
  if (orLater) words[last] = `${words[last] ?? ''} ${isAll ? 'and all after' : 'or later'}`;
  return listed(words, isAll);
}

/** A list in a sentence; parts that have a comma are set apart by semicolons. */
function listed(parts: string[], isAll: boolean): string {
  const last = parts.at(-1) ?? '';
  const others = parts.slice(0, -1);
  if (others.some((part) => part.includes(','))) {
    return `${others.join('; ')}${others.length > 1 ? ';' : ','} ${isAll ? 'and' : 'or'} ${last}`;
  }
  return new Intl.ListFormat('en', { type: isAll ? 'conjunction' : 'disjunction' }).format(parts);
}

function prepositionOf({ day }: Moment): string {
  return day ? 'on' : 'in';
}

/** "before October 2015" when a month or year is the last it can be, "until 30 September 2015" for a day. */
function upToWords(moment: Moment, dayPreposition: string): string {
  if (!isPlain(moment) || moment.day || moment.season) {
    return `${dayPreposition} ${momentWords(moment)}`;
  }
  const { year, month } = calendarDay(spanOfMoment(moment).latest + 1);
  return `before ${moment.month ? `${MONTH_NAMES[month - 1]} ` : ''}${yearWords(year)}`;
}

/**
 * "between 27 and 30 September 2015": what both ends share is said once. What is only about months of one
 * part of a year is that part: "early 2026".
 */
function betweenWords([first, last]: Run): string {
  if (first.text === last.text) return momentWords(last);
  const part = partOfYear(first, last);
  if (part) return part;
  const start = startWords(first, last);
  return `between ${start}${start.includes(',') ? ',' : ''} and ${momentWords(last)}`;
}

const PARTS_OF_YEAR = ['early', 'mid', 'late'];

/** The third of a year that both ends are in, where each is only about a month. */
function partOfYear(first: Moment, last: Moment): string | undefined {
  const isAboutMonth = ({ text }: Moment) => /^\d{4}-\d\d~$/.test(text);
  if (!isAboutMonth(first) || !isAboutMonth(last)) return undefined;
  if (first.year.digits !== last.year.digits) return undefined;
  const [from, to] = [first, last].map(({ month }) => Math.floor((Number(month?.digits) - 1) / 4));
  return from === to && from !== undefined
    ? `${PARTS_OF_YEAR[from] ?? ''} ${yearWords(Number(last.year.digits))}`
    : undefined;
}

/** The start without the year, and the month, that the end says. */
function startWords(first: Moment, last: Moment): string {
  const end = momentWords(last);
  const year = ` ${yearWords(Number(last.year.digits))}`;
  const isSaidInEnd = first.year.digits === last.year.digits && end.endsWith(year);
  if (!first.month || !last.month || !isPlain(first) || !isSaidInEnd) return momentWords(first);
  const month = MONTH_NAMES[Number(first.month.digits) - 1] ?? '';
  if (!first.day) return month;
  const day = String(Number(first.day.digits));
  return last.day && isPlain(last) && first.month.digits === last.month.digits
    ? day
    : `${day} ${month}`;
}
