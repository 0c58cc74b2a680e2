import type { Paragraph } from '../model/paragraphs.ts';
import type { Sourcing } from '../model/schemas/fields.ts';
import { LONGEST_QUOTATION } from '../model/quotations.ts';

/** Words by which an original says on whose word it has something. */
export interface SourcingPhrase {
  /** The words as they stand there, at most eight. */
  written: string;
  /** Whom they name, in their words: "union officials". */
  who: string;
  kind: Sourcing;
  /** Where `who` stands in the text. */
  start: number;
  end: number;
  /** Where the outlet stands to which they said it, where that is another. */
  outlet?: { start: number; end: number };
  paragraph: number;
}

/** A name in the text, with what it is the name of. */
export interface NamePlace {
  start: number;
  end: number;
  kind: string;
}

const SAYS =
  'said|say|says|told|added|adds|warned|warns|announced|insisted|claimed|confirmed|confirms|denied|denies|reported|stated|argued|argues|admitted|admits|conceded|declared|acknowledged|explained|estimated|estimates|noted|alleged|testified|wrote|disclosed|revealed|showed|shows|show|found|quoted|quotes|cited|cites';
const NAMES_BEFORE = new RegExp(
  `(?<who>[^,;:“”"—–]{2,}?)(?<role>,[^,;:“”"—]{3,120},)?\\s+(?:(?:has|have|had|also|later|previously)\\s+)?(?<verb>${SAYS})(?!\\p{L})`,
  'gu',
);
const NAMES_BEHIND = new RegExp(
  `[,”"]\\s+(?<verb>said|says|added|warned|wrote)\\s+(?<who>(?!(?:in|on|at|that|the day|it|he|she|they|there|when|while|after|before|if|because)\\b)[^,;:.“”"—]{2,80})`,
  'gu',
);
const ACCORDING =
  /\b(?<verb>[Aa]ccording to|[Cc]iting|(?:as )?(?:reported|quoted|cited) by)\s+(?<who>[^,;:.“”"—]{2,80})/gu;

const OUTLET =
  /\b(?:Star|Chronicle|Mail|Sun|Standard|Echo|Daily|Monitor|Examiner|Post|Times|News|Herald|Tribune|Gazette|Journal|Courier|Telegraph|Guardian|Observer|Reuters|Associated Press|AFP|BBC|CNN|Radio|newspaper|broadcaster|news agency|website|magazine|channel|daily|media|outlet|wire)\b/;
const DOCUMENT =
  /\b(?:reports?|documents?|filings?|survey|data|figures|memo|letter|study|records?|poll|indictment|statement|accounts|statistics|census|emails?|minutes|audits?|prospectus|exit polls?|lists?|bulletins?|presentations?|drafts?|notices?|transcripts?|bank statements)$/i;
const OFFICIALS =
  /\b(?:officials?|diplomats?|aides?|authorities|officers|lawmakers|ministers|investigators|prosecutors|(?:military|diplomatic|government(?:al)?|security|intelligence|police|defen[cs]e|ministerial|judicial|official)\s+sources?)\b/i;
const OBSERVERS =
  /\b(?:witness(?:es)?|residents?|analysts?|experts?|observers?|economists?|critics|commentators|scientists|researchers|forecasters|traders|neighbou?rs|locals)\b/i;
const EXPERT =
  /\b(?:professor|analyst|economist|researcher|expert|scientist|historian|lecturer|fellow|hydrologist|meteorologist|strategist|academic|forecaster|geologist|biologist)\b/i;
const SPEAKER = /\bspokes(?:man|woman|person|people)\b/;
/** Those who are asked as themselves: the nearest kind for them is that of experts, since they speak for no body. */
const FOR_THEMSELVES =
  /\b(?:lawyer|solicitor|barrister|resident|witness|(?:school)?teacher|farmer|mother|father|widow|widower|driver|shopkeeper|passenger|survivor|neighbou?r|pensioner|student|tourist|author|biographer|who\s+(?:lives|lived|keeps|saw|spent|follows|survived|watched|escaped|works|grew)|whose\s+(?:life|book|son|daughter|wife|husband|house|home|family|brother|sister|mother|father))\b/;
const INSIDERS = /\b(?:people|persons?|insiders?|sources?)\b/i;
/** A report is a document; what is said in a statement is the word of who makes it. */
const IN_DOCUMENT =
  /^\s+in\s+(?:an?|its|the|their|his|her)\s+(?:\p{Ll}+\s+){0,2}(?:report|letter|filing|study|memo|audit|paper|judgment|ruling)\b/u;
/** What was spoken of before, and by whom, it does not say: "according to the report". */
const SAME_PIECE = /^(?:the|this|that|its)\s+(?:reports?|statement|accounts?)$/i;
const OWN_DOCUMENT = /['’]s?\s+(?:\p{Ll}+\s+){0,2}\p{Ll}+$/u;
const CAPITALISED = /^(?:\p{Lu}[\p{L}’'-]+\s?){1,3}$/u;
const SOMEBODY = /^[Aa]n?\s+\p{Ll}/u;
/** "It is reported" names nobody. */
const PASSIVE = /\s(?:is|was|are|were|be|been|being|not|to)$/i;
/** Only an outlet is itself a source by what it quotes. */
const QUOTES = /^(?:quoted|quotes|cited|cites)$/;
/** "Earlier this month" says when, not who. */
const WHEN = /\s+(?:(?:earlier|later|late|early)\s+)?(?:this|last)\s+(?:week|month|year)$/;
const PRONOUN =
  /^(?:he|she|it|they|we|i|who|which|that|this|what|one|there|you|some|many|others|and|but)$/i;

/**
 * The phrases by which an original says whom it has something from.
 *
 * @param names where names stand in the text
 */
export function sourcingPhrases(paragraphs: Paragraph[], names: NamePlace[]): SourcingPhrase[] {
  return paragraphs.flatMap(({ number, sentences }) =>
    sentences.flatMap(({ text, start: at }) =>
      [NAMES_BEFORE, NAMES_BEHIND, ACCORDING]
        .flatMap((way) => [...text.matchAll(way)])
        .flatMap((match) => phraseIn(text, at, match, names))
        .map((phrase) => ({ ...phrase, paragraph: number })),
    ),
  );
}

function phraseIn(
  text: string,
  at: number,
  match: RegExpExecArray,
  names: NamePlace[],
): Omit<SourcingPhrase, 'paragraph'>[] {
  const { who: rough = '', role = '', verb = '' } = match.groups ?? {};
  const verbAt =
    match.index +
    match[0].lastIndexOf(
      verb,
      match[0].indexOf(rough) < match[0].indexOf(verb) ? undefined : match[0].indexOf(rough),
    );
  const roughAt = match.index + match[0].indexOf(rough);
  const isBehind = verbAt < roughAt;
  const { who, offset } = nounPhrase(rough, isBehind);
  const start = roughAt + offset;
  const end = start + who.length;
  if (!/\p{L}{2}/u.test(who) || (PRONOUN.test(who) && who !== 'WHO') || PASSIVE.test(who))
    return [];

  const within = (from: number, to: number) =>
    names.filter((name) => name.start < at + to && name.end > at + from);
  const beside = isBehind ? (/^,[^,.]*/.exec(text.slice(end))?.[0] ?? '') : role;
  // "The governor, Maria Anselm, said" has her name behind what she is.
  const inRole = within(end, end + beside.length).find(({ kind }) => kind === 'person');
  const head = headOf(who);
  // "US secretary of state John Kerry" is he, however long his office is called.
  const inPerson = within(start, end).find(
    (name) => name.kind === 'person' && name.end >= at + end,
  );
  const byName = inRole ?? inPerson;
  const behindVerb = verbAt + verb.length;
  const [toWhom = ''] = /^\s+(?:the\s+)?\S+/u.exec(text.slice(behindVerb)) ?? [];
  const outlet =
    verb === 'told'
      ? within(behindVerb, behindVerb + toWhom.length).find((name) => name.kind === 'outlet')
      : undefined;
  const kind = outlet
    ? 'other-outlet'
    : !isBehind && IN_DOCUMENT.test(text.slice(behindVerb))
      ? 'document'
      : kindOf(head, `${who} ${beside}`, byName ? [byName] : within(start, start + head.length));
  if (kind === undefined || (QUOTES.test(verb) && kind !== 'other-outlet')) return [];
  const written = isBehind
    ? text.slice(verbAt, end)
    : text.slice(inRole ? inRole.start - at : start, match.index + match[0].length);
  const place = inRole ?? { start: at + start, end: at + end };
  return [
    {
      written: atMostEight(written, isBehind),
      who: inRole ? text.slice(inRole.start - at, inRole.end - at) : who,
      kind,
      start: place.start,
      end: place.end,
      ...(outlet && { outlet: { start: outlet.start, end: outlet.end } }),
    },
  ];
}

/** The last words before a verb, or the first behind it, that can be somebody. */
function nounPhrase(rough: string, isBehind: boolean): { who: string; offset: number } {
  if (isBehind) {
    const who = rough.split(/\s+(?:who|that|which|on|as|in a|after|when|while|but)\s/u)[0] ?? '';
    return { who: who.trimEnd(), offset: 0 };
  }
  const [lead = ''] =
    /^.*\s(?:that|which|while|but|and|when|because|as|after|before|if|where|although|on \p{Lu}\p{L}+day|said)\s+(?=\S)/u.exec(
      rough,
    ) ?? [];
  const starter = /^(?:but|and|meanwhile|however|still|yet|also|later)\s+/iu.exec(
    rough.slice(lead.length),
  );
  const kept = rough.slice(lead.length + (starter?.[0].length ?? 0));
  const words = kept.split(/(?<=\s)/u);
  const who = words.slice(-LONGEST_QUOTATION + 1).join('');
  return {
    who: who.trim().replace(WHEN, ''),
    offset: rough.length - who.trimStart().length,
  };
}

/** How what these people say comes to the article; nothing where they are nobody that one could ask. */
function kindOf(who: string, withRole: string, names: NamePlace[]): Sourcing | undefined {
  const person = names.some(({ kind }) => kind === 'person');
  const isNamed = names.length > 0;
  if (names.some(({ kind }) => kind === 'outlet')) return 'other-outlet';
  if (SAME_PIECE.test(who)) return undefined;
  if (DOCUMENT.test(who) && OWN_DOCUMENT.test(who)) return 'document';
  if (person) {
    return EXPERT.test(withRole) || FOR_THEMSELVES.test(withRole)
      ? 'named-expert'
      : 'named-official';
  }
  if (OUTLET.test(who)) return 'other-outlet';
  if (DOCUMENT.test(who) && !isNamed) return 'document';
  if (SPEAKER.test(who)) return 'institution';
  if (OFFICIALS.test(who)) return 'unnamed-officials';
  if (INSIDERS.test(who)) return 'unnamed-party';
  if (OBSERVERS.test(who)) return 'unnamed-observers';
  if (isNamed) return 'institution';
  if (
    /\b(?:ministry|government|police|union|company|court|council|army|military|agency|bank|firm|regulator|party|commission|authority|department|office|hospital|committee|group|parliament|prosecutor)\b/i.test(
      who,
    )
  )
    return 'institution';
  if (CAPITALISED.test(who)) return 'named-official';
  if (SOMEBODY.test(who)) return 'unnamed-observers';
  return /\b(?:workers?|drivers?|farmers?|protesters?|members?|employees?|commanders?|soldiers?|rebels?|organi[sz]ers?|lawyers?|relatives?|leaders?|executives?|managers?|voters?|fighters?)\b/i.test(
    who,
  )
    ? 'unnamed-party'
    : undefined;
}

/** "a report" of "a report by the ministry". */
function headOf(who: string): string {
  return (
    who.split(/\s+(?:by|from|of|for|on|at|in|with|seen|filed|published|obtained|released)\s/u)[0] ??
    who
  );
}

function atMostEight(written: string, keepsStart: boolean): string {
  const words = written.trim().split(/\s+/);
  return (keepsStart ? words.slice(0, LONGEST_QUOTATION) : words.slice(-LONGEST_QUOTATION)).join(
    ' ',
  );
}
