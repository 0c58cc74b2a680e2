import { alternatives } from './alternatives.ts';
import { withAsciiDigits } from './ascii-digits.ts';

/** A number as a text writes it. */
export interface WrittenNumber {
  /** Where it stands, in UTF-16 units. */
  start: number;
  end: number;
  /** What it can mean, the likeliest first: "3.500" is 3500 or three and a half. */
  values: number[];
  /** The number before "million" and the like: 10 of "10 million". */
  digits: number[];
}

/** What stands after a number in English for so many of it, as it is written short and long. */
const ENGLISH_SCALES: [string, number][] = [
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ...['thousand', 'million', 'billion', 'trillion'].flatMap((word, index): [string, number][] => [
    [word, 1000 ** (index + 1)],
    [`${word}s`, 1000 ** (index + 1)],
  ]),
];
/** What sets thousands apart: commas, points, apostrophes, the Arabic sign and single spaces. */
const GROUPED = /\d{1,3}(?:(?<sign>[.,'’٬\p{Zs}])\d{3}(?:\k<sign>\d{3})*|(?:,\d{2})+,\d{3})/u
  .source;
const FRACTION = /(?:[.,٫]\d+)?/u.source;
const CURRENCY = /(?:\p{L}{0,3}\p{Sc}\p{Zs}?)?/u.source;
/** Longer runs of digits are no amounts, and not counted exactly. */
const MOST_DIGITS = 15;

/**
 * Makes what reads the numbers in a text, in digits of any script, with or without signs between thousands, and with
 * "million", "bn" or "m" after them, in English or another language: "$1.6bn" is 1,600,000,000, and so is
 * "١٫٦ مليار". The sign of a currency before it belongs to it.
 *
 * @param languages tags of BCP 47
 */
export function numberReader(languages: Iterable<string> = []): (text: string) => WrittenNumber[] {
  const scales = new Map([...[...languages].flatMap(scalesIn), ...ENGLISH_SCALES]);
  const pattern = numberWith([...scales.keys()]);
  return (text) =>
    [...withAsciiDigits(text).matchAll(pattern)].flatMap(({ 0: found, index, groups = {} }) => {
      const { grouped, sign, plain = '', word, letter } = groups;
      const digits = (grouped === undefined ? [decimal(plain)] : readingsOf(grouped, sign)).filter(
        (reading) => reading.replace('.', '').length <= MOST_DIGITS,
      );
      if (digits.length === 0) return [];
      const scale = scales.get((word ?? letter ?? '').toLowerCase());
      return {
        start: index,
        end: index + found.length,
        values: digits.map((reading) => Number((Number(reading) * (scale ?? 1)).toPrecision(15))),
        digits: scale === undefined ? [] : digits.map(Number),
      };
    });
}

/** What a language writes after a number, as CLDR has it. */
function scalesIn(language: string): [string, number][] {
  const scales: [string, number][] = [];
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay });
    for (const scale of [1e3, 1e6, 1e9, 1e12]) {
      // One, two, a few and many: a language may have a form for each.
      for (const count of [1, 2, 3, 11, 100]) {
        const word = format.formatToParts(count * scale).find(({ type }) => type === 'compact');
        if (word && /\p{L}/u.test(word.value)) scales.push([word.value.toLowerCase(), scale]);
      }
    }
  }
  return scales;
}

/** A single letter for a million stands at the number; of "10 m" nobody knows. */
function numberWith(scales: string[]): RegExp {
  const words = alternatives(scales.filter((word) => word.length > 1));
  const letters = alternatives(scales.filter((word) => word.length === 1));
  const scale = `(?:[\\p{Zs}-]?(?<word>${words})|(?<letter>${letters}))?`;
  return new RegExp(
    `(?<!\\p{L}[-‑]?|[\\d_][.,]?)${CURRENCY}(?:(?<grouped>${GROUPED}${FRACTION})|(?<plain>\\d+${FRACTION}))(?![.,]?\\d)${scale}(?![\\p{L}\\p{N}])`,
    'giu',
  );
}

/** "3,500" and "3.500.000" are whole; a single point may set off a fraction. */
function readingsOf(grouped: string, sign = ','): string[] {
  const [whole = '', fraction] = grouped.split(sign === '.' ? /[,٫]/ : /[.٫](?=\d+$)/);
  const digits = whole.replace(/\D/g, '');
  const reading = fraction === undefined ? digits : `${digits}.${fraction}`;
  const isOnePoint = sign === '.' && fraction === undefined && grouped.split('.').length === 2;
  if (!isOnePoint) return [reading];
  return grouped.startsWith('0') ? [grouped] : [reading, grouped];
}

function decimal(plain: string): string {
  return plain.replace(/[,٫]/, '.');
}
