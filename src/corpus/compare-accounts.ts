import { compareExactness } from '../model/dates/compare-exactness.ts';
import type { Account } from './domain.ts';

/** The order of an event's accounts: first whose date tells most; of equals, first what is stated. */
export function compareAccounts(a: Account, b: Account): number {
  const rank = ({ basis }: Account) => (basis === undefined ? 0 : 1);
  return compareExactness(a.date, b.date) || rank(a) - rank(b);
}
