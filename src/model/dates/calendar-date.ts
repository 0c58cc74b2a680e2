/** A date of EDTF that ISO 8601-1 has, too: a day, month or year of the calendar; nothing of others. */
export function calendarDate(date: string): string | undefined {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(date) ? date : undefined;
}
