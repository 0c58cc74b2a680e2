import nlp from 'compromise';
import { nameKey } from '../../model/names/fold.ts';
import { mentionFinder } from '../../model/names/mention-finder.ts';
import { isAcronym, type NameMatch } from '../../model/names/name-finder.ts';
import { type Named, namesOf } from '../../model/names/named.ts';
import type { Paragraph } from '../../model/paragraphs.ts';
import { longerName } from '../../words/en/longer-name.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { TITLE } from './words-of-kind.ts';

/** A match with what decides whether it is a mention. */
interface Place extends NameMatch {
  words: string;
  /** What stands before and behind it in its line, as far as it can matter. */
  before: string;
  after: string;
  /** The longer name that it is a part of. */
  whole: string | undefined;
}

/** So much beside a name says whether it is one: more than the longest name with its office. */
const BESIDE = 200;
/** A name, a possessive or a verb of saying or winning behind a word: only somebody or something has these. */
const BEHIND_A_NAME =
  /^(?:,\s+(?:a|an|the|which|who|whose|with|founded|based|led)\b|['’]s\s|\s+(?:said|says|told|won|lost|took|denied|announced|declined)\b)/;
const SENTENCE_START = /(?:^|[.!?…:]["'”’»)\]]*\s+|[“"‘«(]|[—–•]\s*)$/u;
/** A word that stands alone between quotation marks is spoken of as a word. */
const OPENS_QUOTATION = /[“"‘']$/u;
const CLOSES_QUOTATION = /^[”"’'](?!s\b)/u;
const AT_A_PLACE = /\b(?:in|at|near|to|from|towards?|of|outside|across|via|within)\s+$/i;
const FIRST_NAME = /(?<=\p{Lu}\p{Ll}+\s)\p{Lu}\p{Ll}+\s$/u;
const LOWER_CASE = /(?<![\p{L}\p{M}'’-])\p{Ll}+/gu;

/**
 * Where the body of a text mentions what a desk knows. A known name inside a longer one that the desk does not know is
 * no mention, nor is the surname of somebody else who is named in full; nor, in small letters or at the start of a
 * sentence, a word that is an ordinary one, too.
 */
export function mentionsIn(text: string, paragraphs: Paragraph[], named: Named[]): NameMatch[] {
  const lowerCase = new Set(text.match(LOWER_CASE) ?? []);
  const byId = new Map(named.map((one) => [one.id, one]));
  const find = mentionFinder(named);
  const places = paragraphs.flatMap(({ sentences }) => {
    const start = sentences[0]?.start ?? 0;
    const line = text.slice(start, sentences.at(-1)?.end);
    return placesIn(line, find(line), byId, lowerCase).map((place) => ({
      ...place,
      start: start + place.start,
      end: start + place.end,
    }));
  });
  return [...Map.groupBy(places, ({ id }) => id)]
    .flatMap(([id, ofOne]) => mentionsOfOne(ofOne, byId.get(id), lowerCase))
    .sort((a, b) => a.start - b.start)
    .map(({ id, start, end }) => ({ id, start, end }));
}

/** The places of one thing’s names at which it is meant. */
function mentionsOfOne(
  places: Place[],
  named: Named | undefined,
  lowerCase: ReadonlySet<string>,
): Place[] {
  const isNamedWhole = places.some(({ whole, words }) => !whole && words.includes(' '));
  const others = isNamedWhole ? [] : places.filter(({ whole }) => whole !== undefined);
  const sure = places.filter(
    (place) =>
      place.whole === undefined &&
      isWrittenAsName(place.words, named) &&
      !isOfSomebodyElse(place, others),
  );
  // A word that is a name once may be one at the start of a sentence, unless it is a plain word elsewhere, too.
  return sure.every(isDoubtful)
    ? []
    : sure.filter((place) => !isDoubtful(place) || !lowerCase.has(place.words.toLowerCase()));
}

function placesIn(
  line: string,
  matches: NameMatch[],
  byId: ReadonlyMap<string, Named>,
  lowerCase: ReadonlySet<string>,
): Place[] {
  return matches.map((match) => {
    const { id, start, end } = match;
    const from = Math.max(0, start - BESIDE);
    const beside = line.slice(from, end + BESIDE);
    const nearby = matches.filter((other) => other.end > from && other.start < end + BESIDE);
    const isTaken = (first: number, last: number) =>
      nearby.some((other) => other.start < from + last && other.end > from + first);
    const words = line.slice(start, end);
    const { kind, demonyms = [] } = byId.get(id) ?? {};
    const name = {
      start: start - from,
      end: end - from,
      isAdjective:
        demonyms.some((demonym) => nameKey(demonym) === nameKey(words)) ||
        (kind === 'country' && isAcronym(words)),
      isOfPlace: kind === 'country' || kind === 'place',
    };
    const longer =
      longerName(beside, name, lowerCase, isTaken) ?? withFirstName(beside, name, isTaken);
    return {
      ...match,
      words,
      before: beside.slice(0, name.start),
      after: beside.slice(name.end),
      // "Councillor Brandt" is Brandt.
      whole: longer?.replace(TITLE, '') === words ? undefined : longer,
    };
  });
}

/** A name with the first name that stands between it and an office: "Lena Brandt" of "Trade Minister Lena Brandt". */
function withFirstName(
  text: string,
  { start, end }: { start: number; end: number },
  isTaken: (from: number, to: number) => boolean,
): string | undefined {
  const [first = ''] = FIRST_NAME.exec(text.slice(0, start)) ?? [];
  if (first === '' || isTaken(start - first.length, start)) return undefined;
  return nlp(first.trim()).has('#FirstName') ? text.slice(start - first.length, end) : undefined;
}

/** Whether words have the capitals of the name that they are; "the" before it may have none. */
function isWrittenAsName(words: string, named: Named | undefined): boolean {
  const key = nameKey(words);
  return (
    named === undefined ||
    namesOf(named).some(
      ({ name }) => nameKey(name) === key && capitalsOf(name) <= capitalsOf(words),
    )
  );
}

function capitalsOf(name: string): number {
  return (name.replace(/^the\s/i, '').match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).length;
}

/** Whether a text means somebody whom it has named in full before and who is not known: "Brandt" after "Lena Brandt". */
function isOfSomebodyElse({ words, start, before }: Place, others: Place[]): boolean {
  if (words.includes(' ') || AT_A_PLACE.test(before)) return false;
  return others.some(({ whole = '', start: at }) => at < start && isPersonWith(words, whole));
}

/** Whether a longer name can be a person’s: a surname or a first name with another before or behind it. */
function isPersonWith(words: string, whole: string): boolean {
  const parts = whole.split(/\s+/);
  return parts.length < 4 && (parts.at(-1) === words || parts[0] === words);
}

/** Whether a place alone does not show that a name is meant and no word. */
function isDoubtful({ words, before, after }: Place): boolean {
  const isQuoted = OPENS_QUOTATION.test(before) && CLOSES_QUOTATION.test(after);
  if (!words.includes(' ') && isQuoted) return true;
  return SENTENCE_START.test(before) && isOrdinaryWord(words) && !BEHIND_A_NAME.test(after);
}
