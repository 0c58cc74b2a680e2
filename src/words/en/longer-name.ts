/** Titles, ranks and offices stand before a person's name, or after that of a country, without being part of it. */
const TITLES = new Set(
  `admiral adviser advisor ambassador analyst archbishop attorney ayatollah bishop brigadier caliph
  captain cardinal chair chairman chairwoman chancellor chief colonel commander commissioner comrade
  congressman congresswoman consul coordinator correspondent corporal dame defendant deputy director
  doctor dr emir emperor empress envoy fellow foreign general governor grand head imam inspector judge
  justice king lady lawmaker leader lieutenant lord madam major marshal mayor minister miss mp mr mrs
  ms mufti officer patriarch pm pope premier president prime prince princess private prof professor
  queen rabbi representative saint secretary senator sergeant shah sheikh sir speaker spokesman
  spokesperson spokeswoman sultan superintendent vice`.split(/\s+/),
);

/** Words that can open a sentence right before a name. Others are known by standing in lower case elsewhere. */
const OPENERS = new Set(
  `eastern northern southern western central northeastern northwestern southeastern southwestern
  a about above according across after afterward again against ago all allegedly alone along already
  also although amid among an and another any are around as at back because become before behind
  being below beneath beside besides between beyond both but by can could current despite did do does
  dozens during each earlier early eight either eleven enough even every except few first five for
  former four from further had has have hence her here his how however hundreds if in including inside
  instead into is its just last late later least less like local long many may maybe meanwhile might
  millions more most much must my near neither never new next nine no none nor not nothing now of off
  often old on once one only onto opposite or other our out outside over past per perhaps possibly
  regarding second senior seven several she should since six so some sometimes soon still such ten
  than that the their then there therefore these they this those though thousands three through
  throughout thus till to today together tomorrow tonight too top toward towards twelve two under
  unlike unnamed until up upon was we were what when where whereas whether which while who whom whose
  why will with within without would yesterday yet you your`.split(/\s+/),
);

const CALENDAR = new Set(
  [
    ...Array.from({ length: 12 }, (_, month) => new Date(2024, month, 1)).map((date) =>
      date.toLocaleDateString('en', { month: 'long' }),
    ),
    ...Array.from({ length: 7 }, (_, day) => new Date(2024, 0, 1 + day)).map((date) =>
      date.toLocaleDateString('en', { weekday: 'long' }),
    ),
  ].map((word) => word.toLowerCase()),
);

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’-]*`;
const PARTICLES = String.raw`(?:(?:abu|al|an|ar|as|ash|at|bin|bint|da|de|del|der|di|el|ibn|la|le|ul|van|von)[-\s]\s*)*`;
/** The capitalized word before a name, or an initial: "Asma al-", "George W. ". */
const BEFORE = new RegExp(
  String.raw`(?<word>(?<![\p{L}\p{M}\p{N}.'’-])(?:\p{Lu}\.|${WORD}))\s+${PARTICLES}$`,
  'u',
);
const AFTER = new RegExp(String.raw`^\s+(?<words>${WORD}(?:\s+${WORD})*)`, 'u');
/** What leads to a name as an office does: "Director of National Intelligence ", "Chief of the General Staff ". */
const OFFICE = new RegExp(String.raw`(?:(?:${WORD}|and|for|of|the|to)\s+)+${PARTICLES}$`, 'u');
const SENTENCE_START = /(?:^|[.!?…:]["'”’»)\]]*\s|["“‘«([—–])\s*$/u;
/** "Sunni Iraqi", "Kurdish Syrian": two peoples or faiths are not one name. */
const OF_PEOPLE = /(?:ab|an|ese|i|ia|ic|im|ish|ist|ite)$/u;
const ACRONYM = /^\p{Lu}+s?$/u;
const POSSESSIVE = /['’]s?$/u;
const COMPOUND_ADJECTIVE = /-\p{Ll}+(?:ed|ing)$|-(?:based|born|led|made|run)$/u;

/** A name in an English text, and how it may stand beside capitalized words without being part of them. */
export interface NameInText {
  start: number;
  end: number;
  /** Whether it stands before nouns as an adjective does: "Iraqi", "US". */
  isAdjective: boolean;
}

/**
 * The longer name that a name seems to be a part of: "Asma al-Assad" of "al-Assad", "George Washington
 * University" of "Washington". Titles, days and words that are capitalized because they open a sentence
 * are no part of a name.
 *
 * @param known words that stand in lower case somewhere, in lower case
 * @param isTaken whether what stands between two offsets is known to be something else
 * @returns the whole name as it is written; nothing where the name stands by itself
 */
export function longerName(
  text: string,
  { start, end, isAdjective }: NameInText,
  known: ReadonlySet<string>,
  isTaken: (start: number, end: number) => boolean,
): string | undefined {
  if (!/^(?:\p{Ll}{2,3}[-\s])?\p{Lu}/u.test(text.slice(start, end))) return undefined;
  const from = startBefore(text.slice(0, start), isAdjective, known, isTaken);
  const to = isAdjective ? undefined : endAfter(text, end, isTaken);
  if (from === undefined && to === undefined) return undefined;
  return text.slice(from ?? start, to ?? end);
}

function startBefore(
  before: string,
  isAdjective: boolean,
  known: ReadonlySet<string>,
  isTaken: (start: number, end: number) => boolean,
): number | undefined {
  const { index = 0, groups = {} } = BEFORE.exec(before) ?? {};
  const { word } = groups;
  if (word === undefined || isTaken(index, index + word.length)) return undefined;
  const lower = word.toLowerCase();
  const isOpener =
    SENTENCE_START.test(before.slice(0, index)) &&
    (OPENERS.has(lower) || known.has(lower) || /(?:ly|ing)$/.test(lower));
  const isOfOffice = (OFFICE.exec(before)?.[0] ?? '')
    .split(/[\s-]+/)
    .some((part) => TITLES.has(part.toLowerCase()));
  const isNoName =
    isOpener ||
    isOfOffice ||
    CALENDAR.has(lower) ||
    ACRONYM.test(word) ||
    POSSESSIVE.test(word) ||
    COMPOUND_ADJECTIVE.test(word) ||
    (isAdjective && OF_PEOPLE.test(word));
  if (isNoName) return undefined;
  return startBefore(before.slice(0, index), isAdjective, known, isTaken) ?? index;
}

function endAfter(
  text: string,
  end: number,
  isTaken: (start: number, end: number) => boolean,
): number | undefined {
  if (text[end - 1] === '.') return undefined;
  const { 0: whole = '', groups = {} } = AFTER.exec(text.slice(end)) ?? {};
  const { words = '' } = groups;
  const [first = '', ...others] = words.split(/\s+/).map((word) => word.toLowerCase());
  const at = end + whole.length - words.length;
  const isNoName =
    words === '' ||
    first === 'i' ||
    CALENDAR.has(first) ||
    [first, ...others].some((word) => TITLES.has(word)) ||
    isTaken(at, at + first.length);
  return isNoName ? undefined : end + whole.length;
}
