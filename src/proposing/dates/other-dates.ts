import * as chrono from 'chrono-node';
import { dayOf, dayToDate, MS_PER_DAY, yearToDate } from '../../model/dates/days.ts';
import type { DateRule, FoundDate, TimeOfTelling } from './found-date.ts';
import { twoDigits } from './month-words.ts';

/** What chrono reads beside English. */
const LANGUAGES: Record<string, { casual: chrono.Chrono }> = {
  de: chrono.de,
  es: chrono.es,
  fr: chrono.fr,
  it: chrono.it,
  ja: chrono.ja,
  nl: chrono.nl,
  pt: chrono.pt,
  ru: chrono.ru,
  sv: chrono.sv,
  uk: chrono.uk,
};
const NOON_MS = MS_PER_DAY / 2;
const HAS_YEAR = /\d{4}/;
const SURE_LENGTH = 3;

/**
 * Makes the rule for what chrono finds beside our own rules, as far as it is certain of it. Relative times of English
 * are ours alone: chrono looks for them in the future. Those of other languages are taken when they are past.
 *
 * @param languages tags of BCP 47
 * @see https://github.com/wanasit/chrono
 */
export function otherDates(languages: Iterable<string>): DateRule {
  const others = [...languages].flatMap((tag) => LANGUAGES[new Intl.Locale(tag).language] ?? []);
  return (sentence, told) => {
    const reference = { instant: new Date((told.day ?? 0) * MS_PER_DAY + NOON_MS), timezone: 0 };
    const inEnglish = chrono.en.casual
      .parse(sentence, reference)
      .filter(({ text, start }) => !start.tags().has('result/relativeDate') && HAS_YEAR.test(text));
    const inOthers = others.flatMap(({ casual }) => casual.parse(sentence, reference));
    return [...inEnglish, ...inOthers].flatMap((result) => foundIn(result, told));
  };
}

function foundIn({ index, text, start }: chrono.ParsedResult, told: TimeOfTelling): FoundDate[] {
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || day === null || text.length < SURE_LENGTH) return [];
  const place = { start: index, end: index + text.length };
  if (HAS_YEAR.test(text) && start.isCertain('month')) {
    const date = start.isCertain('day')
      ? dayToDate(dayOf({ year, month, day }))
      : `${yearToDate(year)}-${twoDigits(month)}`;
    return [{ ...place, date, grade: 'stated' }];
  }
  const isDay = start.isCertain('day') || start.isCertain('weekday');
  if (!isDay || told.day === undefined) return [];
  const at = dayOf({ year, month, day });
  const past = at > told.day && !start.isCertain('day') ? at - 7 : at;
  if (past > told.day) return [];
  const basis = `Counted from ${told.said}.`;
  return [{ ...place, date: dayToDate(past), grade: 'computed', basis, isReckoned: true }];
}
