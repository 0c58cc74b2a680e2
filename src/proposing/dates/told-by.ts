import { daySpan } from '../../model/dates/day-span.ts';
import { dayToDate } from '../../model/dates/days.ts';
import type { ProposedDate } from './dates-in.ts';

const TELLS = String.raw`(?:said|says|reported|reports|told\s+\S+(?:\s+\S+){0,3}|wrote|stated|added)`;
/** "Lake Radio reported Saturday". */
const BEHIND_TELLING = new RegExp(
  String.raw`(?<!\p{L})${TELLS}(?:\s+(?:late|early|earlier))?\s*(?:\s(?:on|in))?\s*$`,
  'u',
);
/** "On Friday, Lake Radio reported". */
const BEFORE_TELLING = new RegExp(
  String.raw`^,?\s+(?:[^\s.,;:“”"]+\s+){1,6}${TELLS}(?!\p{L})`,
  'u',
);
const OPENS = /^(?:[Oo]n|[Ii]n)?\s*$/;

/** Whether a sentence says of a date that something was told then. */
export function isOfTelling({ sentence, written }: ProposedDate): boolean {
  const at = sentence.indexOf(written);
  const [before, behind] = [sentence.slice(0, at), sentence.slice(at + written.length)];
  return (
    at >= 0 && (BEHIND_TELLING.test(before) || (OPENS.test(before) && BEFORE_TELLING.test(behind)))
  );
}

/**
 * The date of an event, where one was told on that day: it had happened by then. Any other date as it is.
 *
 * @param date as a sentence has it
 */
export function toldBy<Dated extends ProposedDate>(date: Dated): Dated {
  const { latest } = daySpan(date.date);
  if (!isOfTelling(date) || !Number.isFinite(latest)) return date;
  const day = date.basis === undefined ? '' : ` ${date.basis}`;
  return {
    ...date,
    date: `[..${dayToDate(latest)}]`,
    grade: 'bounded',
    basis: `It had been told by then.${day}`,
  };
}
