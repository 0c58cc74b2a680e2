import { compareExactness, isApproximate } from '../model/dates/exactness.ts';
import { type DaySpan, daySpan, commonDays, dateOfSpan } from '../model/dates/day-span.ts';
import type { Account, Dated, Dating } from './domain.ts';
import { besideDates, dateWords } from '../words/index.ts';

/** How many times as long one date is as another that is far more exact: a month and a day are. */
const FAR_MORE_EXACT = 10;

/**
 * When an event was: on the days that fit all accounts that are sure of theirs, where one that is only
 * about then is not more exact. Where no day fits them all, the most exact account dates it. A date for
 * which it was planned counts as long as no article tells that it came to be. An account that only knows it to
 * hold on a day says nothing of any other: it dates the event where none has an earlier day.
 */
export function datingOf(all: readonly [Account, ...Account[]]): Dating {
  const accounts = thoseThatHappened(all);
  const [first, ...others] = accounts.filter(({ isKnownBy }) => !isKnownBy);
  const dating = first && datingOfDated([first, ...others]);
  const known = firstKnown(accounts.filter(({ isKnownBy }) => isKnownBy));
  const isEarlier = known && (!dating || dayKnown(known) < daySpan(dating.date).earliest);
  return isEarlier ? datedBy(known) : (dating ?? datedBy(accounts[0]));
}

function datingOfDated(all: readonly [Account, ...Account[]]): Dating {
  const [mostExact = all[0], ...others] = all.toSorted(compareAccounts);
  const accounts = [mostExact, ...others];
  const sure = accounts.filter(({ date }) => !isApproximate(date) && isOneStretch(date));
  const common = sure.length > 0 ? commonDays(sure.map(({ date }) => daySpan(date))) : undefined;
  if (!common) return datedBy(mostExact);

  const date = dateOfSpan(common);
  const fitting = accounts.find((account) => commonDays([daySpan(account.date), common]));
  if (fitting && compareExactness(fitting.date, date) <= 0) return datedBy(fitting);
  const bounding = (['earliest', 'latest'] as const).flatMap(
    (end) => sure.find((account) => daySpan(account.date)[end] === common[end]) ?? [],
  );
  return {
    date,
    grade: 'bounded',
    basis: {
      text: besideDates.fitsBoth(
        bounding.map((account) => ({
          outlet: account.article.original.source.name,
          date: dateWords(account.date),
        })),
      ),
      links: [],
      notes: [],
    },
    isPlanned: mostExact.isPlanned,
    isKnownBy: false,
    accounts: bounding,
  };
}

/**
 * Whether no day fits all dates. "About" leaves room for as much again on either side, "possibly" for
 * any day, and so does what is only known to hold on one.
 */
export function areDatedApart(accounts: readonly [Account, ...Account[]]): boolean {
  const dated = thoseThatHappened(accounts).filter(({ isKnownBy }) => !isKnownBy);
  return dated.length > 0 && commonDays(dated.map(({ date }) => roomOf(date))) === undefined;
}

/** Of accounts that know it to hold, the one that does so first; before all, one that is sure of the day. */
function firstKnown(accounts: Account[]): Account | undefined {
  return accounts.toSorted(
    (a, b) =>
      Number(isApproximate(a.date)) - Number(isApproximate(b.date)) || dayKnown(a) - dayKnown(b),
  )[0];
}

/** The day by which what goes on is known to hold: of a month, its last. */
function dayKnown({ date }: Account): number {
  return daySpan(date.replace(/\/\.*$/, '')).latest;
}

/** Whether of the dates that articles write one is far more exact than another. */
export function areFarApartInExactness(accounts: readonly [Account, ...Account[]]): boolean {
  const lengths = thoseThatHappened(accounts)
    .filter(({ written }) => written !== undefined)
    .map(({ date }) => daysIn(daySpan(date)));
  const shortest = Math.min(...lengths);
  return Number.isFinite(shortest) && Math.max(...lengths) >= FAR_MORE_EXACT * shortest;
}

/** Those that tell of it as having happened; where none does, all. */
function thoseThatHappened(
  accounts: readonly [Account, ...Account[]],
): readonly [Account, ...Account[]] {
  const [first, ...others] = accounts.filter(({ isPlanned }) => !isPlanned);
  return first ? [first, ...others] : accounts;
}

/** First whose date tells most; of equals, first what is stated. */
function compareAccounts(a: Account, b: Account): number {
  const rank = (account: Account) => (isInferred(account) ? 1 : 0);
  return compareExactness(a.date, b.date) || rank(a) - rank(b);
}

function datedBy(account: Account): Dating {
  const { date, grade, basis, isPlanned, isKnownBy } = account;
  return { date, grade, basis, isPlanned, isKnownBy, accounts: [account] };
}

/** Whether neither an article nor a record says the date as it stands: we reckoned it. */
export function isInferred({ grade }: Pick<Dated, 'grade'>): boolean {
  return grade === 'computed' || grade === 'bounded';
}

/** Whether a date means days in a row: not `[2015-09-27,2015-10-03]`, not `2015-XX-15`. */
function isOneStretch(date: string): boolean {
  return !/,|X-?\d/.test(date);
}

function roomOf(date: string): DaySpan {
  if (/[?%]/.test(date)) return { earliest: -Infinity, latest: Infinity };
  const span = daySpan(date);
  const room = isApproximate(date) ? daysIn(span) : 0;
  return { earliest: span.earliest - room, latest: span.latest + room };
}

function daysIn({ earliest, latest }: DaySpan): number {
  return latest - earliest + 1;
}
