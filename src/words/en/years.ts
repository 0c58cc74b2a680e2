/**
 * A year as readers write it: "2015", "45 BC", and "AD 50" for a year of two digits, which would be taken
 * for one of our time.
 *
 * @param year counted as ISO 8601 does: 0 is 1 BC
 */
export function yearWords(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 100 ? `AD ${year}` : String(year);
}
