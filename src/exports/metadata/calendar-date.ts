/** A date of EDTF that ISO 8601-1 has, too: a day, month or year of the calendar; nothing of others. */
export function calendarDate(date: string): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date) && !/-2[1-9]|-[34]\d$/.test(date.slice(4, 7))
    ? date
    : undefined;
}
