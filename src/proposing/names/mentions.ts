import nlp from 'compromise';
import { mentionFinder } from '../../model/names/mention-finder.ts';
import { isAcronym, type NameMatch } from '../../model/names/name-finder.ts';
import { type Named, namesOf } from '../../model/names/named.ts';
import { nameKey } from '../../model/names/fold.ts';
import type { Paragraph } from '../../model/paragraphs.ts';
import { longerName } from '../../words/en/longer-name.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { TITLE } from './words-of-kind.ts';

/** A match with what decides whether it is a mention. */
interface Place extends NameMatch {
  words: string;
  /** The longer name that it is a part of. */
  whole: string | undefined;
}

/** "A, B" behind a name, a possessive and a verb of saying or winning: only somebody or something has these. */
const BEHIND_A_NAME =
  /^(?:,\s+(?:a|an|the|which|who|whose|with|founded|based|led|whose)\b|['’]s\s|\s+(?:said|says|told|won|lost|took|denied|announced|declined)\b)/;
const FIRST_NAME = /(?<=\p{Lu}\p{Ll}+\s)\p{Lu}\p{Ll}+\s$/u;
const SENTENCE_START = /(?:^|[.!?…:]["'”’»)\]]*\s+|[“"‘«(]|[—–•]\s*|\n)$/u;
/** A word that stands alone between quotation marks is spoken of as a word. */
const QUOTED = [/[“"‘']$/u, /^[”"’'](?!s\b)/u];
const AT_A_PLACE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Tt]o|[Ff]rom|[Tt]owards?|[Oo]f|[Oo]utside|[Aa]cross|[Vv]ia|[Ww]ithin)\s+$/;

/**
 * Where the body of a text mentions what a desk knows. A known name inside a longer one that the desk does not know is
 * no mention, nor is the surname of somebody else who is named in full; nor, in small letters or at the start of a
 * sentence, a word that is an ordinary one, too.
 */
export function mentionsIn(text: string, paragraphs: Paragraph[], named: Named[]): NameMatch[] {
  const matches = mentionFinder(named)(text).filter(({ start, end }) =>
    paragraphs.some(
      ({ sentences }) => start >= (sentences[0]?.start ?? 0) && end <= (sentences.at(-1)?.end ?? 0),
    ),
  );
  const lowerCase = new Set(text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}+/gu) ?? []);
  const places = placesOf(text, matches, named, lowerCase);
  const sure = places.filter(
    (place) =>
      place.whole === undefined &&
      isWrittenAsName(place.words, place.id, named) &&
      !isOfSomebodyElse(text, place, places),
  );
  const inside = new Set(sure.filter((place) => !isDoubtful(text, place)).map(({ id }) => id));
  return sure
    .filter((place) => inside.has(place.id) && !isWordInPassing(text, place, lowerCase))
    .map(({ id, start, end }) => ({ id, start, end }));
}

function placesOf(
  text: string,
  matches: NameMatch[],
  named: Named[],
  lowerCase: ReadonlySet<string>,
): Place[] {
  // No name runs on into the next line.
  const inOneLine = text.replace(/[\r\n]/g, '—');
  const byId = new Map(named.map((one) => [one.id, one]));
  const isTaken = (from: number, to: number) =>
    matches.some(({ start, end }) => start < to && end > from);
  return matches.map((match) => {
    const { id, start, end } = match;
    const { kind, demonyms = [] } = byId.get(id) ?? {};
    const words = text.slice(start, end);
    const isPlace = kind === 'country' || kind === 'place';
    const isAdjective =
      demonyms.some((demonym) => nameKey(demonym) === nameKey(words)) ||
      (kind === 'country' && isAcronym(words));
    const name = { start, end, isAdjective, isOfPlace: isPlace };
    const longer =
      longerName(inOneLine, name, lowerCase, isTaken) ?? withFirstName(inOneLine, match, isTaken);
    // "Councillor Brandt" is Brandt.
    const whole = longer?.replace(TITLE, '') === words ? undefined : longer;
    return { ...match, words, whole };
  });
}

/** A name with the first name that stands between it and an office: "Lena Brandt" of "Trade Minister Lena Brandt". */
function withFirstName(
  text: string,
  { start, end }: NameMatch,
  isTaken: (from: number, to: number) => boolean,
): string | undefined {
  const [first = ''] = FIRST_NAME.exec(text.slice(0, start)) ?? [];
  if (first === '' || isTaken(start - first.length, start)) return undefined;
  const isName = nlp(first.trim()).has('#FirstName') && nlp(first.trim()).has('#Person');
  return isName ? text.slice(start - first.length, end) : undefined;
}

/** Whether words have the capitals of a name of theirs; "the" before it may have none. */
function isWrittenAsName(words: string, id: string, named: Named[]): boolean {
  const key = nameKey(words);
  return named
    .filter((one) => one.id === id)
    .flatMap(namesOf)
    .filter(({ name }) => nameKey(name) === key)
    .some(({ name }) => capitalsOf(name) <= capitalsOf(words));
}

function capitalsOf(name: string): number {
  return (name.replace(/^the\s/i, '').match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).length;
}

/** Whether a text means somebody by a name whom it has named in full and who is not known: "Brandt" after "Lena Brandt". */
function isOfSomebodyElse(text: string, { id, words, start }: Place, places: Place[]): boolean {
  if (words.includes(' ') || AT_A_PLACE.test(text.slice(0, start))) return false;
  const others = places.filter((other) => other.id === id && other.whole !== undefined);
  const isOther = others.some(
    ({ whole = '', start: at }) => at < start && isPersonWith(words, whole),
  );
  const isItself = places.some(
    (other) => other.id === id && other.whole === undefined && other.words.includes(' '),
  );
  return isOther && !isItself;
}

/** Whether a longer name is a person’s, by its form: a surname or a first name with another before or behind it. */
function isPersonWith(words: string, whole: string): boolean {
  const parts = whole.split(/\s+/);
  return parts.length < 4 && (parts.at(-1) === words || parts[0] === words);
}

/** Whether a place alone does not show that a name is meant and no word. */
function isDoubtful(text: string, { words, start, end }: Place): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (!words.includes(' ') && QUOTED[0]?.test(before) && QUOTED[1]?.test(after)) return true;
  return SENTENCE_START.test(before) && isOrdinaryWord(words) && !BEHIND_A_NAME.test(after);
}

/** Whether a word that is a name elsewhere in the text is none where it stands. */
function isWordInPassing(text: string, place: Place, lowerCase: ReadonlySet<string>): boolean {
  return isDoubtful(text, place) && lowerCase.has(place.words.toLowerCase());
}
