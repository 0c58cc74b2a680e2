import type { Season } from '../../model/dates/seasons.ts';
import type { DateGrammar, DatePartName } from '../date-grammar.ts';
import { datesIn } from '../dates-in.ts';
import { WITH_DIGITS } from './language.ts';
import { days, yearWords } from './years.ts';

const longMonths = new Intl.DateTimeFormat(WITH_DIGITS, { month: 'long', timeZone: 'UTC' });
const shortMonths = new Intl.DateTimeFormat(WITH_DIGITS, { month: 'short', timeZone: 'UTC' });
const monthIn = (months: Intl.DateTimeFormat, month: number) =>
  months.format(Date.UTC(2000, month - 1));

/** @param month from 1 */
export function shortMonth(month: number): string {
  return monthIn(shortMonths, month);
}

const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'];
const ORDINALS = ['الأول', 'الثاني', 'الثالث', 'الرابع'];
const PARTS = { quarter: 'الربع', third: 'الثلث', half: 'النصف' };

function seasonWords({ kind, index }: Season): string {
  if (kind === 'northern') return SEASONS[index] ?? '';
  return kind === 'southern'
    ? `${SEASONS[index] ?? ''} نصف الكرة الجنوبي`
    : `${PARTS[kind]} ${ORDINALS[index] ?? ''} من`;
}

const lists = {
  conjunction: new Intl.ListFormat('ar', { type: 'conjunction' }),
  disjunction: new Intl.ListFormat('ar', { type: 'disjunction' }),
};
const MONTH_NOT_KNOWN = 'شهر غير معروف';
const PART_NAMES: Record<DatePartName, string> = {
  year: 'السنة',
  month: 'الشهر',
  season: 'الفصل',
  day: 'اليوم',
};
const named = (parts: DatePartName[]) =>
  lists.conjunction.format(parts.map((part) => PART_NAMES[part]));

const grammar: DateGrammar = {
  listed: (parts, type) => lists[type].format(parts),
  nothingKnown: 'التاريخ غير معروف',
  oneNotKnown: 'تاريخ غير معروف',
  year: yearWords,
  yearRange: (first, last) => `${first} إلى ${last}`,
  month: (month) => monthIn(longMonths, month),
  day: days,
  daysOfMonth: (some, month) => `${some} ${month}`,
  season: seasonWords,
  inYear: (words, year) => `${words} ${words.endsWith(MONTH_NOT_KNOWN) ? 'عام ' : ''}${year}`,
  inSomeYear: (words, years) => `${words}، في ${years}`,
  withoutYear: (words) => `${words}، والسنة غير معروفة`,
  partOfSomeYear: (part, years) => `${part} ${years ?? 'سنة غير معروفة'}`,
  decade: (year) => `العقد الممتد من ${days(year)} إلى ${days(year + 9)}`,
  someYear: (first, last) => `سنة ما من ${first} إلى ${last}`,
  estimated: (years, estimate) => `${years}، وتُقدَّر بـ${estimate}`,
  written: (years, written) => `${years}، وتُكتب ${written}`,
  dayNotGiven: (words) => `${words}، دون ذكر اليوم`,
  monthNotGiven: (words, isDayNeither) =>
    `${words}، دون ذكر ${isDayNeither ? 'الشهر واليوم' : 'الشهر'}`,
  someDayOfMonth: (first, last, month) => `بين ${days(first)} و${days(last)} ${month}`,
  someDay: (some, isRun) =>
    isRun
      ? `يوم من ${days(some[0] ?? 0)} إلى ${days(some.at(-1) ?? 0)}`
      : `اليوم ${lists.disjunction.format(some.map(days))}`,
  ofMonth: (some, months) => `${some} من ${months ?? MONTH_NOT_KNOWN}`,
  someMonth: (first, last) => `شهر من ${first} إلى ${last}`,
  possibly: (words) => `ربما ${words}`,
  about: (words) => `نحو ${words}`,
  uncertain: (words, parts) => `${words}، دون تيقن من ${named(parts)}`,
  approximate: (words, parts) => `${words}، على وجه التقريب في ${named(parts)}`,
  from: (words) => `من ${words} فصاعدًا`,
  fromEndNotKnown: (words) => `من ${words}، والنهاية غير معروفة`,
  until: (words) => `حتى ${words}`,
  untilStartNotKnown: (words) => `${words}، والبداية غير معروفة`,
  onOrBefore: (words) => `في موعد أقصاه ${words}`,
  onOrAfter: (words) => `في ${words} أو بعده`,
  before: (words) => `قبل ${words}`,
  orEarlier: (words, isAll) => `${words} ${isAll ? 'وكل ما قبله' : 'أو قبله'}`,
  orLater: (words, isAll) => `${words} ${isAll ? 'وكل ما بعده' : 'أو بعده'}`,
  to: (first, last) => `${first} إلى ${last}`,
  between: (first, last) => `بين ${first} و${last}`,
  partsOfYear: ['مطلع', 'منتصف', 'أواخر'],
};

export const { dateWords, yearRange } = datesIn(grammar);
