import type { DateRule, FoundDate } from './found-date.ts';
import { BEFORE, PART } from './month-words.ts';

const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';
const RANGE = new RegExp(
  `(?:(?:[Ff]rom|[Bb]etween)\\s+(?<first>${YEAR})\\s+(?:to|until|through|and)\\s+(?<last>${YEAR})|(?<![\\d-])(?<from>${YEAR})[-–](?<to>\\d{4}|\\d\\d))(?![\\d-])`,
  'g',
);
const COUNTED =
  'people|men|women|children|workers|troops|jobs|homes|seats|votes|tons|tonnes|miles|hours|metres|meters|dollars|euros|pounds';
/** What makes a year of four digits: a preposition before them, a part of it, an article, brackets. */
const NAMED = new RegExp(
  `(?:(?<part>${BEFORE}?${PART})|(?<lead>${BEFORE}(?:at\\s+least\\s+)?|(?<=\\b\\d{4},\\s)|(?:[Oo]f|to|for|and|or|[Bb]etween|[Tt]he(?:\\s+year)?|(?:the\\s+)?summer|back\\s+in|dating\\s+(?:back\\s+)?to|as\\s+(?:long\\s+ago|early|late|recently|far\\s+back)\\s+as)\\s+|(?<owner>(?:[Aa]|[Aa]n|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat)\\s+(?=\\d{4}\\s+\\p{Ll})))|(?<open>\\())(?:the\\s+year\\s+)?(?<year>${YEAR})(?!\\d|,\\d|[%–-]|\\.\\d|s\\b|\\s*(?:percent|per cent|million|billion|${COUNTED}|km|kg)\\b)(?<close>\\))?`,
  'gu',
);
const DECADE = new RegExp(
  `${BEFORE}?(?<part>${PART})?(?:the\\s+)?(?:(?<partBehind>early|mid|late)[\\s-]+)?(?<![\\d.,])(?<decade>\\d{3})0['’]?s\\b`,
  'g',
);
const FIRST_CENTURY_IN_WORDS = 10;
const CENTURY_WORDS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );
const CENTURY = new RegExp(
  `${BEFORE}?(?:the\\s+)?(?:(?<part>early|mid|late)[\\s-]+)?(?<![\\d.,])(?<number>\\d{1,2}|${CENTURY_WORDS.join('|')})(?:st|nd|rd|th)?[\\s-]century\\b`,
  'gu',
);

/** Years, decades and centuries by their numbers: "in 2014", "mid-2014", "from 2010 to 2014", "the 1990s". */
export const years: DateRule = (sentence) => [
  ...[...sentence.matchAll(RANGE)].flatMap(({ 0: words, index, groups = {} }) => {
    const { first, last, from = '', to = '' } = groups;
    const [start, end] = [first ?? from, last ?? (to.length === 2 ? from.slice(0, 2) + to : to)];
    return Number(start) < Number(end) ? [found(index, words, `${start}/${end}`)] : [];
  }),
  ...[...sentence.matchAll(NAMED)].flatMap(({ 0: words, index, groups = {} }) => {
    const { part, owner = '', open, year = '', close } = groups;
    if (open !== undefined && close === undefined) return [];
    if (open !== undefined) return [found(index + 1, year, year)];
    if (!part) return [found(index + owner.length, words.slice(owner.length), year)];
    const basis = `A part of ${year}; where the article lets one know, say which months.`;
    return [{ ...found(index, words, `${year}~`), basis }];
  }),
  ...[...sentence.matchAll(DECADE)].map(({ 0: words, index, groups = {} }) =>
    found(index, words, `${groups.decade}X${(groups.part ?? groups.partBehind) ? '~' : ''}`),
  ),
  ...[...sentence.matchAll(CENTURY)].flatMap(({ 0: words, index, groups = {} }) => {
    const { number = '', part } = groups;
    const named = CENTURY_WORDS.indexOf(number.toLowerCase());
    const century = named < 0 ? Number(number) : named + FIRST_CENTURY_IN_WORDS;
    if (!(century >= 1 && century <= 21)) return [];
    return [found(index, words, `${String(century - 1).padStart(2, '0')}XX${part ? '~' : ''}`)];
  }),
];

function found(start: number, words: string, date: string): FoundDate {
  return { start, end: start + words.length, date, grade: 'stated' };
}
