import type { Paragraph } from '../model/paragraphs.ts';
import { numberReader } from '../model/written-numbers.ts';
import { isPlural } from '../words/en/is-plural.ts';
import { NUMBER_WORDS, numberInWords } from './number-words.ts';

/** A number that an original gives. */
export interface ProposedFigure {
  /** The number, or its order of magnitude: "thousands". */
  value: number | string;
  /** The words that limit it, as they stand there: "more than", "tens of" before thousands. */
  qualifier?: string;
  /** What is counted, as it stands after the number. */
  unit: string;
  /** What it counts, in the words around it. */
  counts: string;
  /** The words as they stand there. */
  written: string;
  start: number;
  end: number;
  paragraph: number;
  sentence: string;
}

/** A stretch of a text, in UTF-16 units. */
interface Stretch {
  start: number;
  end: number;
}

interface FoundNumber extends Stretch {
  value: number | string;
  /** What stands before the order of magnitude: "tens of" of "tens of thousands". */
  times?: string;
  isShare?: true;
}

const QUALIFIER =
  /(?:\b(?:more than|over|above|in excess of|at least|no fewer than|no less than|a minimum of|about|around|some|roughly|approximately|an estimated|estimated|nearly|almost|close to|just over|just under|up to|as many as|as much as|at most|fewer than|less than|under|below|only|just|another|a total of|a record|exactly)\s+)+(?:an?\s+)?$/i;
const VAGUE =
  /(?<![\p{L}-])(?<words>(?:tens of (?:thousands|millions)|hundreds of (?:thousands|millions)|dozens|scores(?=\s+of)|hundreds|thousands|millions|billions|tens))(?:\s+of)?(?![\p{L}-])/giu;
const MAGNITUDES: [RegExp, string][] = [
  [/millions$/i, 'millions'],
  [/billions$/i, 'billions'],
  [/thousands$/i, 'thousands'],
  [/hundreds$/i, 'hundreds'],
  [/./, 'tens'],
];
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<words>${NUMBER_WORDS})(?![\\p{L}\\p{N}]|-(?!\\p{Ll}))`,
  'giu',
);
const HALF =
  /(?<![\p{L}-])(?:half|(?:(?<count>an?|one|two|three|four|five|six|seven|eight|nine)[-\s](?<part>half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?)|one\s+in\s+(?<outOf>two|three|four|five|six|seven|eight|nine|ten|twenty))(?=\s+(?:of|its|their|the|all|more|less|fewer|\p{Ll}+\s+\p{Ll}+))/giu;
const PARTS = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
/** Numbers that count nothing: times, ages, sections, scores, addresses, names with a number. */
const AT_TIME = /^\s*(?:[ap]\.?m\b|o['’]clock|hrs?\b|GMT|UTC|st\b|nd\b|rd\b|th\b|:\d)/i;
const NO_COUNT_BEFORE =
  /(?:\b(?:[Aa]rticle|[Ss]ection|[Cc]hapter|[Pp]age|[Nn]o\.|[Nn]umber|[Ff]light|[Rr]oute|[Rr]oom|[Gg]ate|[Pp]ier|[Tt]erminal|[Pp]hase|[Uu]nit|[Vv]olume|[Rr]esolution|[Ll]evel|[Cc]ategory|[Gg]roup|[Rr]ound|[Aa]ged|[Aa]ge|[Hh]ighway|at|by|around|about|before|after)\s+|\p{Lu}[\p{L}]+\s+|[-–:/#])$/u;
const AGE = /^,?\s*(?:\d{1,3}),/;
const SENTENCE_WORDS =
  /^(?:The|A|An|In|On|At|By|For|From|With|Of|And|But|Some|About|Around|Nearly|Almost|Over|Only|Just|At|Up|More|Fewer|Less|All|Another|Those|These|Its|Their|That|Of|After|Another|Between|Among)\s+$/;
const CURRENCIES: [RegExp, string][] = [
  [/(?:US)?\$|USD/, 'US dollars'],
  [/€|EUR/, 'euros'],
  [/£|GBP/, 'pounds'],
  [/¥|JPY/, 'yen'],
];
const NOUNS =
  /^[\s-]*(?<noun>(?:(?!(?:in|on|at|by|for|from|with|to|and|or|but|were|was|is|are|have|has|had|who|which|that|since|during|after|before|as|than|when|while|will|would|could|said|more|against|over|under|into|out|up|within|per|a|an|the|its|their|his|her|each|every|to|across|between|among|through|sides|struck|killed|injured|wounded|of|if|because|despite|them)\b)(?:(?:\p{Lu}\.)+|\p{L}[\p{L}’'-]*)\s?){1,4})/u;

/** A lower number without a noun counts nothing that a reader would miss. */
const LEAST_BARE = 100;

/** "Between 40 and 60 households" counts households twice. */
const OTHER_END = new RegExp(`^\\s+(?:and|to|or)\\s+(?:[\\d.,]+|${NUMBER_WORDS})(?=\\s)`, 'iu');

const readNumbers = numberReader();

/**
 * The numbers that an original gives, in digits or words, with what limits them and what they count.
 *
 * @param taken stretches that are no figures: dates
 */
export function figuresIn(paragraphs: Paragraph[], taken: Stretch[]): ProposedFigure[] {
  return paragraphs.flatMap(({ number: paragraph, sentences }) =>
    sentences.flatMap(({ text, start: at }) =>
      numbersIn(text)
        .filter(({ start, end }) =>
          taken.every((date) => at + end <= date.start || at + start >= date.end),
        )
        .flatMap((number) => figureOf(text, number))
        .map((figure) => ({
          ...figure,
          start: at + figure.start,
          end: at + figure.end,
          paragraph,
          sentence: text,
        })),
    ),
  );
}

/** Digits first; words where no digits are; vague numbers. */
function numbersIn(text: string): FoundNumber[] {
  const digits = readNumbers(text)
    .filter(({ start, end }) => counts(text, start, end))
    .map(({ start, end, values: [value = 0] }): FoundNumber => ({ start, end, value }));
  const words = [...text.matchAll(WORDS)].flatMap(({ 0: written, index }): FoundNumber[] => {
    const value = numberInWords(written);
    const end = index + written.length;
    const isBare =
      /^one$/i.test(written) &&
      !/^[\s-](?:person|man|woman|child|worker|soldier|civilian|officer|passenger|patient|death|dead|protester|firefighter|day|week|month|year|hour|mile)/.test(
        text.slice(end),
      );
    if (isSpanOfTime(text.slice(end)) || isWhoTold(text.slice(end))) return [];
    if (/\bone in $/.test(text.slice(0, index))) return [];
    return value === undefined || isBare ? [] : [{ start: index, end, value }];
  });
  const shares = [...text.matchAll(HALF)].map(({ 0: written, index, groups = {} }): FoundNumber => {
    const { count = 'one', part = 'half', outOf } = groups;
    const share =
      outOf === undefined
        ? (numberInWords(count) ?? 1) / (PARTS.indexOf(part.toLowerCase()) + 2)
        : 1 / (numberInWords(outOf) ?? 1);
    const value = Math.round(share * 10_000) / 100;
    return { start: index, end: index + written.length, value, isShare: true };
  });
  const vague = [...text.matchAll(VAGUE)].map(({ 0: written, index, groups = {} }): FoundNumber => {
    const { words: said = '' } = groups;
    const value = MAGNITUDES.find(([pattern]) => pattern.test(said))?.[1] ?? 'tens';
    const times = /^(?:tens|hundreds) of (?=\p{L})/iu.exec(said)?.[0] ?? '';
    return { start: index, end: index + written.length, value, times };
  });
  return [...digits, ...shares, ...words, ...vague]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, index, all) => !all.slice(0, index).some((other) => other.end > one.start));
}

/** Whether a number is of a time that is counted from another: "two days after". */
function isSpanOfTime(after: string): boolean {
  return /^\s+(?:day|week|month|year|decade|hour|minute)s?\s+(?:after|before|later|earlier|ago|following|from)\b/.test(
    after,
  );
}

/** Whether a number is of those who told it: "two people familiar with the talks". */
function isWhoTold(after: string): boolean {
  return /^\s+(?:\p{L}+\s+){0,2}(?:people|persons?|officials?|sources?|diplomats?)\s+(?:familiar|briefed|close|with\s+(?:direct\s+)?knowledge|said|told|who\s+(?:spoke|asked))\b/u.test(
    after,
  );
}

/** Whether digits count something. */
function counts(text: string, start: number, end: number): boolean {
  const [before, written, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (AT_TIME.test(after) || /^\d+\.\d+\.\d/.test(written + after)) return false;
  const isAmount =
    /[%$€£¥]/.test(written + after.slice(0, 2)) || /^\s*(?:percent|per cent)/.test(after);
  if (isAmount) return true;
  if (isSpanOfTime(after) || isWhoTold(after)) return false;
  if (/^[-‑\s]year[-‑\s]old/.test(after)) return false;
  const isAge = /(?:\p{L},\s)$/u.test(before) && AGE.test(written + after);
  if (isAge || /^[-–]\d/.test(after)) return false;
  const [lead = ''] = /(?:\S+\s+|[-–:/#])$/.exec(before) ?? [];
  if (/^(?:at|by|around|about|before|after)\s+$/.test(lead))
    return (
      !/^\s*(?:[,.;]|on\b|and\b|local\b|when\b|as\b|$)/.test(after) ||
      /^(?:about|around)\s+$/.test(lead)
    );
  return !NO_COUNT_BEFORE.test(lead) || SENTENCE_WORDS.test(lead);
}

function figureOf(text: string, { start, end, value, times, isShare }: FoundNumber) {
  const lead = QUALIFIER.exec(text.slice(0, start))?.[0] ?? '';
  const after = text.slice(end);
  const percent = /^\s*(?:%|percent(?:age points?)?|per cent)/.exec(after)?.[0] ?? '';
  const currency = CURRENCIES.find(([sign]) => sign.test(text.slice(start, end)))?.[1];
  const isCompound = /^-\p{Ll}/u.test(after);
  const counted = countedIn(after.slice(percent.length));
  const isPercent = percent !== '' || isShare;
  const unit = isPercent
    ? 'percent'
    : (currency ?? unitOf(counted, isCompound ? value : undefined));
  if (unit === '' && typeof value === 'number' && value < LEAST_BARE) return [];
  const qualifier = `${lead}${times ?? ''}`.trim().toLowerCase();
  const written = text.slice(start - lead.length, end + percent.length);
  const isNext = counted !== '' && after.trimStart().startsWith(counted) && percent === '';
  return [
    {
      value,
      ...(qualifier !== '' && { qualifier }),
      unit: unit === '' ? 'things' : unit,
      counts: counted === '' ? unit : counted,
      written: isNext
        ? text.slice(start - lead.length, end + after.indexOf(counted) + counted.length)
        : written,
      start: start - lead.length,
      end,
    },
  ];
}

/** What stands behind a number and is counted, up to the first plural: "striking port workers". */
function countedIn(after: string): string {
  const behind = after
    .replace(OTHER_END, '')
    .replace(/^\s+(?:out\s+)?of\s+(?:the\s+|its\s+|their\s+)?(?:[\d,.]+\s+)?/, ' ');
  const words = NOUNS.exec(behind)?.groups?.noun?.trim().split(/\s+/) ?? [];
  const plural = words.findIndex(isPlural);
  return words.slice(0, plural < 0 ? 2 : plural + 1).join(' ');
}

/** @param compound the number that is joined to it: the 3 of "3-year" */
function unitOf(counted: string, compound: FoundNumber['value'] | undefined): string {
  const words = counted.split(/\s+/);
  if (compound !== undefined) return `${words[0] ?? ''}${compound === 1 ? '' : 's'}`;
  return (words.find(isPlural) ?? words[0] ?? '').toLowerCase();
}
