import { yearToDate } from './days.ts';
import { readingsOfDay } from './everyday-days.ts';

/** What a date that is not EDTF may mean. */
export interface Reading {
  /** EDTF; its year is `XXXX` where none is written. It may be off the calendar. */
  date: string;
  /** Whether its year is written with two digits, so that the century is a guess. */
  isCenturyGuessed: boolean;
  /** When it is meant so, where it can be meant otherwise: "3 April". */
  meaning?: string;
}

/**
 * What a date may mean that is written as people do: `27/09/2015`, `Sept. 27th, 2015`, `summer 2015`,
 * `the 1990s`, `44 BC`, `27-30 September 2015`, `since 2014`; its dashes are hyphens. Every sign counts: of
 * what is not wholly understood, nothing is said.
 *
 * @returns two readings where it can be taken for two dates; none where it is none
 */
export function everydayReadings(text: string): Reading[] {
  const plain = text.toLowerCase().replace(/(?<=\d)(?:st|nd|rd|th)\b/g, '');
  return (
    [choiceOf, openOf, intervalOf, signedOf]
      .map((read) => read(plain))
      .find((readings) => readings.length > 0) ?? []
  );
}

const SIGNED =
  /^(?:(?:(?<about>about|around|circa|ca\.?|c\.?)|(?<possibly>possibly|probably|perhaps|maybe))\s+)?(?<date>[^?~%]+)(?<mark>[?~%]?)$/;

/** "About" and "possibly", as a word before the date or as a sign behind it. */
function signedOf(text: string): Reading[] {
  const { about, possibly, date = '', mark = '' } = SIGNED.exec(text)?.groups ?? {};
  const word = about ? '~' : possibly ? '?' : '';
  const sign = word && mark && word !== mark ? '%' : word || mark;
  return readingsOfDay(date.trim()).map((reading) => ({
    ...reading,
    date: `${reading.date}${sign}`,
  }));
}

const CHOICE =
  /^(?<open>[[{])(?<earlier>\.\.)?(?<members>[^[\]{}]+?)(?<later>\.\.)?(?<close>[\]}])$/;

/** One of several dates, or all of them, in the brackets of EDTF: `[27/09/2015..30/09/2015]`. */
function choiceOf(text: string): Reading[] {
  const { open, earlier = '', members, later = '', close } = CHOICE.exec(text)?.groups ?? {};
  if (members === undefined || (open === '[') !== (close === ']')) return [];
  const dates = members.split('..').map((member) => only(signedOf(member.trim())));
  if (dates.length > 2 || dates.some((date) => date === undefined)) return [];
  return [certain(`${open}${earlier}${dates.join('..')}${later}${close}`)];
}

const OPEN = /^(?:(?<kind>since|from|until|till|by|before|after)\s+)(?<date>.+)$/;
const OPEN_END = /^(?:\.\.\/(?<last>[^/]+)|(?<first>[^/]+)\/\.\.)$/;

/** What has one end only: `since 2014`, `by 30/09/2015`, `../Sept 2015`. */
function openOf(text: string): Reading[] {
  const { kind, date: named = '' } = OPEN.exec(text)?.groups ?? {};
  const { last, first } = OPEN_END.exec(text)?.groups ?? {};
  const date = only(signedOf(last ?? first ?? named));
  if (date === undefined) return [];
  if (kind === 'since' || first !== undefined) return [certain(`${date}/..`)];
  if (kind === 'until' || kind === 'till' || last !== undefined) return [certain(`../${date}`)];
  if (kind === 'by') return [certain(`[..${date}]`)];
  // Of a whole year it is plain where "before" and "after" begin.
  if (!/^\d{4}$/.test(date)) return [];
  if (kind === 'before') return [certain(`[..${yearToDate(Number(date) - 1)}]`)];
  return kind === 'after' ? [certain(`[${yearToDate(Number(date) + 1)}..]`)] : [];
}

const DAYS_OF_ONE_MONTH =
  /^(?<before>\D*)(?<first>\d{1,2})\s*(?:-|to|and)\s*(?<last>\d{1,2})(?<after>\D.*)?$/;
const WHOLE = String.raw`\d{4}(?:-\d\d){0,2}`;
const FROM_TO = new RegExp(`^(?<from>${WHOLE})(?<dots>-|\\.\\.)(?<to>${WHOLE})$`);
const SAME_MONTH = /^(?<from>(?<month>\d{4}-\d\d)-\d\d)\/(?<day>\d\d)$/;

/** From one date to another: `27-30 September 2015`, `27 September - 3 October 2015`, `2015 or 2016`. */
function intervalOf(text: string): Reading[] {
  const { month, from: firstDay, day } = SAME_MONTH.exec(text)?.groups ?? {};
  if (firstDay) return [certain(`${firstDay}/${month}-${day}`)];
  const { from = '', dots, to = '' } = FROM_TO.exec(text)?.groups ?? {};
  // `2015-16` and `2015-09` are no intervals, or not certainly.
  if (from !== '' && from.length === to.length) {
    const whole = { ...certain(`${from}/${to}`), meaning: 'from then to then' };
    const one = { ...certain(`[${from}..${to}]`), meaning: 'some time between' };
    return dots === '..' ? [whole, one] : [certain(whole.date)];
  }
  const { before = '', first, last, after = '' } = DAYS_OF_ONE_MONTH.exec(text)?.groups ?? {};
  const sides =
    first && last && /[a-z]{3}/.test(before + after)
      ? [before + first + after, before + last + after]
      : text.split(/\s+(?:to|until|till|-)\s+/);
  if (sides.length === 2) return between(sides, (start, end) => `${start}/${end}`);
  const choices = text.split(/\s+or\s+/);
  return choices.length === 2 ? between(choices, (one, other) => `[${one},${other}]`) : [];
}

/** What is made of two dates; the first has the year of the second where it has none of its own. */
function between(sides: string[], joined: (start: string, end: string) => string): Reading[] {
  const [[start, otherStart] = [], [end, otherEnd] = []] = sides.map(signedOf);
  if (!start || !end || otherStart || otherEnd) return [];
  const year = /^\d{4}/.exec(end.date)?.[0];
  const inYear = (number: number) => start.date.replace('XXXX', yearToDate(number));
  const sameYear = year === undefined ? start.date : inYear(Number(year));
  const first = year !== undefined && sameYear > end.date ? inYear(Number(year) - 1) : sameYear;
  return [
    {
      date: joined(first, end.date),
      isCenturyGuessed: start.isCenturyGuessed || end.isCenturyGuessed,
    },
  ];
}

/** The date that is meant, where that is certain. */
function only([reading, ...others]: Reading[]): string | undefined {
  const isCertain = others.length === 0 && reading?.isCenturyGuessed === false;
  return isCertain && !reading.date.startsWith('XXXX') ? reading.date : undefined;
}

function certain(date: string): Reading {
  return { date, isCenturyGuessed: false };
}
