import { daySpan } from './day-span.ts';
import { parseDate } from './parse-date.ts';
import { momentsOf } from './read-date.ts';

/**
 * Which of two EDTF dates tells more: the one with fewer open bounds, then the one with fewer days.
 * With a start open on both, the earlier end tells more; with an end open on both, the later start; with
 * both open, "25 December, year not known" tells more than nothing.
 *
 * @returns less than 0 when `a` tells more, more than 0 when `b` does, 0 when neither
 * @throws {InvalidDateError} when one of them is not a date
 */
export function compareExactness(a: string, b: string): number {
  const left = rankOf(a);
  const right = rankOf(b);
  return left.openBounds - right.openBounds || left.extent - right.extent;
}

function rankOf(date: string): { openBounds: number; extent: number } {
  const { earliest, latest } = daySpan(date);
  const openBounds = [earliest, latest].filter((day) => !Number.isFinite(day)).length;
  if (openBounds === 2) return { openBounds, extent: -momentsOf(parseDate(date)).length };
  if (openBounds === 0) return { openBounds, extent: latest - earliest };
  return { openBounds, extent: Number.isFinite(latest) ? latest : -earliest };
}

/** Whether an EDTF date, or an end of it, is only about that or uncertain: `2024-12-22~`, `2026-01?`. */
export function isApproximate(date: string): boolean {
  return /[~?%]/.test(date);
}
