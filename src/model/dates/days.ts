export const MS_PER_DAY = 86_400_000;

/** A day since 1970-01-01 as EDTF level 0: 16708 is `2015-09-30`. */
export function dayToDate(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
