import nlp from 'compromise';
import type { Candidate } from './capitalised.ts';
import { isCountryName } from './countries.ts';
import { isOfALand } from './no-names.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { AREA, BODY, MATTER, OUTLET_NAME, ROLES, TITLE_BEFORE } from './words-of-kind.ts';

/** What a new name may be the name of. */
export type KindOfName = 'person' | 'organization' | 'outlet' | 'place' | 'country' | 'other';

/** Something that speaks for a kind, or against it. */
type Hint = [kind: KindOfName, weight: number, sign: RegExp];

const IN_NAME: Hint[] = [
  ['organization', 4, BODY],
  ['organization', 3, /&/],
  ['organization', 6, /\sministry$/],
  ['organization', 2.5, /^\p{Lu}{2,6}s?$/u],
  ['place', 3, AREA],
  [
    'place',
    2.5,
    /^(?:North|South|East|West|Mount|Saint|St|Lake|Port|Fort|Cape|San|Santa|Puerto|El|Los|Las)\.?\s/,
  ],
  ['other', 4, MATTER],
  ['other', 1.5, /\d/],
  ['country', 1, /(?:stan|land|onia|avia|aria|enia)$/],
];
const ON_THE_WAY = String.raw`(?:the\s+|northern\s+|southern\s+|eastern\s+|western\s+|central\s+|downtown\s+|nearby\s+)*(?:\p{Lu}\S+(?:,\s+\p{Lu}\S+)*,?\s+and\s+)?$`;
const BEFORE: Hint[] = [
  [
    'person',
    3,
    new RegExp(`(?<![\\p{L}-])(?:${ROLES})(?:\\s+(?:of|at|for)\\s+[^,]+,)?,?\\s+$`, 'u'),
  ],
  ['person', 3, TITLE_BEFORE],
  ['person', -3, /\b[Tt]he\s+$/],
  [
    'place',
    3,
    new RegExp(
      String.raw`\b(?:[Ii]n|near|outside|across|around|towards?|throughout|(?:north|south|east|west|coast|outskirts|capital|people|residents|streets|city|town|village|port|island|province|region|district|suburb|mayor|governor|bishop)\s+of|based in|arrived in|flew to|travel(?:l?ed)? to|left|reached)\s+${ON_THE_WAY}`,
      'u',
    ),
  ],
  [
    'place',
    1.5,
    /\b(?:capital|city|town|village|island|suburb|port|region|province),?\s+(?:of\s+)?$/,
  ],
  [
    'country',
    3.5,
    /\b(?:neighbou?ring|country of|republic of|kingdom of|border with|independence from|war with|invasion of|exports to|imports from|treaty with)\s+(?:the\s+)?$/,
  ],
  ['organization', 1, /\b(?:at|by|with|joined|acquired?|bought)\s+$/],
  [
    'organization',
    2,
    /\b(?:company|firm|charity|union|group|retailer|bank|insurer|maker|operator|agency|outlet|website|newspaper|subsidiary|party|airline|start-?up|broadcaster|club|team|side|paper|show|station|channel|programme|network|chain|school|bakery|shop|restaurant|calls? (?:itself|themselves|themself)),?\s+$/,
  ],
  [
    'other',
    4,
    /\b(?:ship|vessel|trawler|ferry|tanker|cutter|boat|freighter|yacht|submarine|film|novel|book|album|play|song|drug|storm|hurricane|typhoon|operation|codenamed|horse|satellite|rocket|app)\s+(?:named\s+|called\s+)?$/i,
  ],
];
const BEHIND: Hint[] = [
  [
    'person',
    1.5,
    /^,?\s+(?:said|says|told|added|argued|warned|insisted|explained|wrote|asked|declined|denied|claimed|recalled|noted|resigned|testified|joked|replied|admitted|was born|was arrested|died|smiled|promised)\b/,
  ],
  ['person', 3, /^,\s+(?:aged\s+)?\d{2}\b/],
  [
    'person',
    2,
    new RegExp(
      `^,\\s+(?:who\\b(?!se)|(?:the|a|an|its|their|his|her)\\s+(?:[\\p{L}’'-]+\\s+){0,4}(?:${ROLES})\\b)`,
      'u',
    ),
  ],
  [
    'organization',
    2,
    /^(?:['’]s?\s+(?:chief executive|chairman|chairwoman|chair|shares?|board|management|spokes\w+|headquarters|members|shareholders|profits?|revenues?|customers|employees|leadership|subsidiary|parent company)\b|,\s+(?:a company|an? \w+ company|the company|a charity|a union|the union|the group)\b)/,
  ],
  ['organization', 2, /^\s+(?:shares|employees|executives|spokes\w+|shareholders|lawmakers)\b/],
  [
    'organization',
    3,
    /^\s+(?:party|union|company|group|bank|newspaper|agency|airline|movement|coalition|club|website|magazine|foundation)\b/,
  ],
  ['organization', 2, /^\s+\(\p{Lu}{2,6}\)/u],
  [
    'place',
    3,
    /^\s+(?:valley|highlands|river|region|province|mountains?|coast|district|peninsula|island|islands|airport|border|area|lake|desert|hills|county|prison|neighbou?rhood|suburb)\b/,
  ],
  [
    'place',
    3,
    /^,\s+(?:a|the)\s+(?:[\p{L}-]+\s+){0,3}(?:town|city|village|suburb|port|island|province|region|district|capital)\b/u,
  ],
  [
    'country',
    2.5,
    /^['’]s?\s+(?:government|coast guard|army|navy|parliament|prime minister|president|foreign ministry|foreign minister|border|economy|capital|embassy|ambassador|constitution|independence)\b/,
  ],
];
/** Two or three words, none of which says otherwise. */
const LIKE_A_PERSON = 1.5;
/** A name is mostly of what its last word says. */
const LAST_WORD = 2;
const BY_COMPROMISE = 1.5;
const UNLESS = 0.5;
const ARABIC_WORD = /^(?:al|el)[-‑]\p{L}+$/iu;
const REPORTED_TO =
  /\b(?:told|(?:quoted|reported|cited)\s+by|according\s+to|newspaper|broadcaster|station|agency)\s+(?:the\s+)?$/i;
const REPORTS = /^\s+(?:quoted|reported|cited|quotes|reports|cites)(?!\p{L})/u;

/**
 * What a name is likely the name of: what stands in it and around it, and what compromise takes it for, weighed
 * against each other.
 *
 * @param places every place of the name in the text
 */
export function kindOfName(name: string, places: Candidate[]): KindOfName {
  if (isCountryName(name)) return 'country';
  if (isOutlet(name, places)) return 'outlet';
  const score = new Map<KindOfName, number>([['other', UNLESS]]);
  const add = (kind: KindOfName, weight: number) =>
    score.set(kind, (score.get(kind) ?? 0) + weight);
  for (const [kind, weight, sign] of IN_NAME) if (sign.test(name)) add(kind, weight);
  for (const { before, after } of places) {
    for (const [kind, weight, sign] of BEFORE) if (sign.test(before)) add(kind, weight);
    for (const [kind, weight, sign] of BEHIND) if (sign.test(after)) add(kind, weight);
  }
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (BODY.test(last)) add('organization', LAST_WORD);
  if (AREA.test(last)) add('place', 1);
  const isPlain = ![BODY, AREA, MATTER, /\bof\b|\d|&/].some((sign) => sign.test(name));
  if (words.length > 1 && words.length < 4 && isPlain) add('person', LIKE_A_PERSON);
  if (
    isPlain &&
    words.length > 1 &&
    isOrdinaryWord(words[0] ?? '') &&
    !isFirstName(words[0] ?? '')
  ) {
    add('person', -LIKE_A_PERSON);
    add(name.startsWith('The ') ? 'other' : 'organization', 1);
  }
  // A group or a surname, and with a surname stands what somebody says or is.
  if (ARABIC_WORD.test(name)) {
    add('person', -BY_COMPROMISE);
    add('organization', 1);
  }
  if (isOfALand(words[0] ?? '')) {
    add('person', -LIKE_A_PERSON);
    add('organization', 1);
  }
  const doc = nlp(name);
  const isPerson = doc.has('#FirstName') || doc.has('#Person');
  if (isPerson) add('person', BY_COMPROMISE);
  if (doc.has('#Organization') && !isPerson) add('organization', 1);
  if (doc.has('#Place')) add('place', BY_COMPROMISE);
  return [...score].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Whether a name is that of an outlet: by its words and by how it is spoken of, or by words that only outlets have. */
function isOutlet(name: string, places: Candidate[]): boolean {
  if (!OUTLET_NAME.test(name)) return false;
  return (
    name.includes(' ') ||
    places.some(({ before, after }) => REPORTED_TO.test(before) || REPORTS.test(after))
  );
}

function isFirstName(word: string): boolean {
  return nlp(word).has('#FirstName');
}
