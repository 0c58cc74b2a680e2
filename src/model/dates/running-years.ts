const RUNNING_YEARS = /^(?<century>\d\d)(?<first>\d\d)-(?<last>\d\d)$/;

/**
 * The years that `1914-18` or `2021-22` stands for among people, as EDTF: `1914/1918`. EDTF itself reads a
 * month or a season in it.
 *
 * @returns nothing where the last year is not after the first
 */
export function runningYears(date: string): { years: string; isNext: boolean } | undefined {
  const { century = '', first = '', last = '' } = RUNNING_YEARS.exec(date)?.groups ?? {};
  const lag = Number(last) - Number(first);
  if (!(lag > 0)) return undefined;
  return { years: `${century}${first}/${century}${last}`, isNext: lag === 1 };
}
