/** "2015", or "2024 to 2025". */
export function yearRange(first: number | string, last: number | string): string {
  return first === last ? String(first) : `${first} to ${last}`;
}
