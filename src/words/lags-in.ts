import type { DaySpan } from '../model/dates/day-span.ts';
import type { Noun } from './plurals.ts';

const DAYS_IN_MONTH = 30.44;
const DAYS_IN_YEAR = 365.25;

/** How a language says how far apart two days are. */
export interface LagGrammar {
  counted: (count: number, noun: Noun) => string;
  /** The lesser end of a range whose greater end names the same unit: the "3" of "3 to 7 days". */
  lesser: (count: number, unit: Noun) => string;
  sameDay: string;
  later: Apart;
  ahead: Apart;
}

/** Times in words, in one direction. */
interface Apart {
  time: (time: string) => string;
  atLeast: (time: string) => string;
  upTo: (time: string) => string;
  range: (least: string, most: string) => string;
}

/** Spans between days in the words of a language. */
export interface LagsInWords {
  /**
   * How long after something happened it was told, as far as both dates are known: "the same day", "3 to
   * 7 days later", "up to 4 months later", "at least 2 days later"; of what was planned also "1 day
   * ahead".
   *
   * @param isPlanned whether it was told as still to come, so that the telling may come first
   * @returns nothing where neither the least nor the most can be said, or which came first
   */
  lagWords: (happened: DaySpan, told: DaySpan, isPlanned: boolean) => string | undefined;
  /** "1 day", "12 days", "5 months", "2 years": rounded to what a reader keeps in mind. */
  timeWords: (days: number) => string;
}

export function lagsIn({ counted, lesser, sameDay, later, ahead }: LagGrammar): LagsInWords {
  const timeWords = (days: number) => counted(...rounded(days));

  /** A time of at least and at most so many days. */
  function periodWords(least: number, most: number, apart: Apart): string | undefined {
    if (!Number.isFinite(most)) {
      return Number.isFinite(least) && least > 0 ? apart.atLeast(timeWords(least)) : undefined;
    }
    if (most < least) return undefined;
    if (most === 0) return sameDay;
    if (least === 0) return apart.upTo(timeWords(most));
    const [[shortest, unit], [longest, otherUnit]] = [rounded(least), rounded(most)];
    if (unit !== otherUnit) return apart.range(timeWords(least), timeWords(most));
    return shortest === longest
      ? apart.time(timeWords(most))
      : apart.range(lesser(shortest, unit), timeWords(most));
  }

  return {
    timeWords,
    lagWords(happened, told, isPlanned) {
      const least = told.earliest - happened.latest;
      const most = told.latest - happened.earliest;
      if (isPlanned && most < 0) return periodWords(-most, -least, ahead);
      if (isPlanned && least < 0) return undefined;
      return periodWords(Math.max(0, least), most, later);
    },
  };
}

function rounded(days: number): [count: number, unit: Noun] {
  if (days < 2 * DAYS_IN_MONTH) return [days, 'day'];
  if (days < 2 * DAYS_IN_YEAR) return [Math.round(days / DAYS_IN_MONTH), 'month'];
  return [Math.round(days / DAYS_IN_YEAR), 'year'];
}
