import type { CslDate } from './csl-item.ts';

/** The day that it is where the reader is. */
export function today(): CslDate {
  const now = new Date();
  return { 'date-parts': [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] };
}
