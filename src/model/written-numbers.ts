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

const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
};
/** What sets thousands apart: commas, points, apostrophes, the Arabic sign and single spaces. */
const GROUPED = /\d{1,3}(?:(?<sign>[.,'’٬\p{Zs}])\d{3}(?:\k<sign>\d{3})*|(?:,\d{2})+,\d{3})/u
  .source;
const FRACTION = /(?:[.,٫]\d+)?/u.source;
/** A single letter for a million stands at the number; of "10 m" nobody knows. */
const SCALE =
  /(?:[\p{Zs}-]?(?<word>thousand|million|billion|trillion|mn|mln|bn|tn|trn)s?|(?<letter>[kmb]))?/u
    .source;
const CURRENCY = /(?:\p{L}{0,3}\p{Sc}\p{Zs}?)?/u.source;
const NUMBER = new RegExp(
  `(?<!\\p{L}[-‑]?|[\\d_][.,]?)${CURRENCY}(?:(?<grouped>${GROUPED}${FRACTION})|(?<plain>\\d+${FRACTION}))(?![.,]?\\d)${SCALE}(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Longer runs of digits are no amounts, and not counted exactly. */
const MOST_DIGITS = 15;

/**
 * The numbers in a text, in digits of any script, with or without signs between thousands, and with
 * "million", "bn" or "m" after them: "$1.6bn" is 1,600,000,000. The sign of a currency before it belongs to it.
 */
export function writtenNumbers(text: string): WrittenNumber[] {
  return [...withAsciiDigits(text).matchAll(NUMBER)].flatMap(({ 0: found, index, groups = {} }) => {
    const { grouped, sign, plain = '', word, letter } = groups;
    const digits = (grouped === undefined ? [decimal(plain)] : readingsOf(grouped, sign)).filter(
      (reading) => reading.replace('.', '').length <= MOST_DIGITS,
    );
    if (digits.length === 0) return [];
    const scale = SCALES[(word ?? letter ?? '').toLowerCase()];
    return {
      start: index,
      end: index + found.length,
      values: digits.map((reading) => Number((Number(reading) * (scale ?? 1)).toPrecision(15))),
      digits: scale === undefined ? [] : digits.map(Number),
    };
  });
}

/** Arabic and Persian digits, and those of full width, as ASCII's; every letter keeps its place. */
function withAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/gu, (digit) => String(digit.charCodeAt(0) & 15));
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
