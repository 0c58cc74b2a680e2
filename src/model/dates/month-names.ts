/** The months in English, January first. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Where a language has other names for the months than CLDR gives it as a whole: a region of each. */
const REGIONS: Record<string, string[]> = { ar: ['SY', 'DZ'] };

/**
 * The months, from 1, by the names and short names that languages have for them, in small letters and without a
 * stop: those of English, and of each language that is asked for as CLDR has them.
 *
 * @param languages tags of BCP 47
 */
export function monthsByName(languages: Iterable<string>): Map<string, number> {
  const months = new Map<string, number>();
  const add = (name: string, month: number) =>
    months.set(name.toLowerCase().replace(/\.$/, ''), month);
  for (const language of languages) {
    const regional = (REGIONS[language] ?? []).map((region) => `${language}-${region}`);
    for (const locale of [language, ...regional]) {
      for (const format of formatsOfMonths(locale)) {
        for (let month = 1; month <= 12; month++) {
          const parts = format.formatToParts(Date.UTC(2000, month - 1));
          const name = parts.find(({ type }) => type === 'month')?.value ?? '';
          if (/\p{L}/u.test(name)) add(name, month);
        }
      }
    }
  }
  for (const [index, name] of MONTH_NAMES.entries()) {
    for (const written of [name, name.slice(0, 3)]) add(written, index + 1);
  }
  add('Sept', 9);
  return months;
}

/** Months alone and with a day, where languages have another case: "сентябрь", "30 сентября". */
function formatsOfMonths(locale: string): Intl.DateTimeFormat[] {
  const common = { calendar: 'gregory', timeZone: 'UTC' } as const;
  return (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(locale, { ...common, month }),
    new Intl.DateTimeFormat(locale, { ...common, month, day: 'numeric' }),
  ]);
}
