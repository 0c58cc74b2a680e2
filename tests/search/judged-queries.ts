/** The kinds of query that are judged apart. */
export const KINDS = [
  'name',
  'alias',
  'script',
  'transliteration',
  'slip',
  'number',
  'phrase',
  'two things',
  'nothing',
] as const;
export type Kind = (typeof KINDS)[number];

/** A query and the pages that should come, best first; none for a query that must find nothing. */
export interface JudgedQuery {
  kind: Kind;
  query: string;
  pages: string[];
}

const B = '/articles/baghdad-intelligence-agreement/';
const F = '/articles/us-fears-for-military-secrets/';
const M = '/articles/us-shares-intelligence-with-new-syria/';
const C = '/articles/syria-foils-attack-with-us-information/';
const N = '/articles/iraq-and-the-prisoners-from-syria/';

/** Each thing with its own page and the articles that mention it, as a reader of all five would say. */
const THINGS = {
  islamicState: ['/actors/islamic-state/', B, F, M, C, N],
  iraq: ['/countries/iraq/', B, F, N],
  russia: ['/countries/russia/', B, F, M, C],
  iran: ['/countries/iran/', B, F, M, C, N],
  ukraine: ['/countries/ukraine/', F],
  unitedStates: ['/countries/united-states/', B, F, M, C, N],
  hezbollah: ['/actors/hezbollah/', B],
  putin: ['/actors/vladimir-putin/', B],
  assad: ['/actors/bashar-al-assad/', B, M, C],
  warren: ['/actors/steve-warren/', B],
  work: ['/actors/bob-work/', F],
  clapper: ['/actors/james-clapper/', F],
  hts: ['/actors/hayat-tahrir-al-sham/', M, C],
  levitt: ['/actors/matthew-levitt/', C],
  sharaa: ['/actors/ahmed-al-sharaa/', C],
  pentagon: ['/actors/us-department-of-defense/', F],
  mobilization: ['/actors/popular-mobilization-forces/', N],
  command: ['/actors/iraqi-joint-operations-command/', B],
  damascus: ['/places/damascus/', M, C],
  baghdad: ['/places/baghdad/', B],
  latakia: ['/places/latakia/', B],
  tartus: ['/places/tartus/', B],
  nineveh: ['/places/nineveh/', N],
  shrine: ['/places/sayyida-zainab-shrine/', M],
} satisfies Record<string, string[]>;

const of = (kind: Kind, queries: Record<string, string[]>): JudgedQuery[] =>
  Object.entries(queries).map(([query, pages]) => ({ kind, query, pages }));

export const JUDGED_QUERIES: JudgedQuery[] = [
  ...of('name', {
    'Islamic State': THINGS.islamicState,
    Iraq: THINGS.iraq,
    Russia: THINGS.russia,
    Iran: THINGS.iran,
    Ukraine: THINGS.ukraine,
    'United States': THINGS.unitedStates,
    Hezbollah: THINGS.hezbollah,
    'Vladimir Putin': THINGS.putin,
    'Bashar al-Assad': THINGS.assad,
    'Steve Warren': THINGS.warren,
    'Bob Work': THINGS.work,
    'James Clapper': THINGS.clapper,
    'Hayat Tahrir al-Sham': THINGS.hts,
    'Matthew Levitt': THINGS.levitt,
    'Ahmed al-Sharaa': THINGS.sharaa,
    'Popular Mobilization Forces': THINGS.mobilization,
    Damascus: THINGS.damascus,
    Baghdad: THINGS.baghdad,
    Latakia: THINGS.latakia,
    Nineveh: THINGS.nineveh,
  }),
  ...of('alias', {
    ISIS: THINGS.islamicState,
    isis: THINGS.islamicState,
    ISIL: THINGS.islamicState,
    IS: THINGS.islamicState,
    Daesh: THINGS.islamicState,
    HTS: THINGS.hts,
    Pentagon: THINGS.pentagon,
    'U.S. Defense Department': THINGS.pentagon,
    Putin: THINGS.putin,
    Assad: THINGS.assad,
    Levitt: THINGS.levitt,
    Clapper: THINGS.clapper,
    PMF: THINGS.mobilization,
    'Hashd al-Shaabi': THINGS.mobilization,
    'al-Jolani': THINGS.sharaa,
    'Iraqi Joint Forces Command': THINGS.command,
    'Sayyida Zainab': THINGS.shrine,
  }),
  ...of('script', {
    داعش: THINGS.islamicState,
    ИГИЛ: THINGS.islamicState,
    العراق: THINGS.iraq,
    عراق: THINGS.iraq,
    Ирак: THINGS.iraq,
    'السيدة زينب': THINGS.shrine,
    'هيئة تحرير الشام': THINGS.hts,
    'الحشد الشعبي': THINGS.mobilization,
    'أحمد الشرع': THINGS.sharaa,
    'Владимир Путин': THINGS.putin,
  }),
  ...of('transliteration', {
    "Hay'at Tahrir al-Sham": THINGS.hts,
    'Hayʼat Tahrir al-Sham': THINGS.hts,
    'Sayida Zaynab': THINGS.shrine,
    'Sayyidah Zaynab': THINGS.shrine,
    Zaynab: THINGS.shrine,
    Zeinab: THINGS.shrine,
    'Ahmed al-Shara': THINGS.sharaa,
    'Abu Mohammad al-Jolani': THINGS.sharaa,
  }),
  ...of('slip', {
    Hezbolah: THINGS.hezbollah,
    Hezbollh: THINGS.hezbollah,
    'Matthew Levit': THINGS.levitt,
    Levit: THINGS.levitt,
    Pentagn: THINGS.pentagon,
    Damscus: THINGS.damascus,
    Bagdad: THINGS.baghdad,
    Ninevah: THINGS.nineveh,
    Latkia: THINGS.latakia,
    Clappr: THINGS.clapper,
    'Steve Waren': THINGS.warren,
    Ukrane: THINGS.ukraine,
    Rusia: THINGS.russia,
    'Islamc State': THINGS.islamicState,
  }),
  ...of('number', {
    '3,500': ['/events/us-troops-in-iraq-2015/', F, '/figures/'],
    '3500': ['/events/us-troops-in-iraq-2015/', F, '/figures/'],
    '$1.6 billion': ['/events/congress-funds-iraqi-military/', F],
    '1.6 billion': ['/events/congress-funds-iraqi-military/', F],
    '2,000 troops': ['/events/us-troops-in-eastern-syria/', C],
    '2000 troops': ['/events/us-troops-in-eastern-syria/', C],
    '$10 million': ['/events/us-cancels-bounty/', C],
  }),
  ...of('phrase', {
    '"duty to warn"': [M],
    '"caught by surprise"': [F],
    '"belated motivation"': ['/events/clapper-doubts-russian-motive/', F],
    '"in the short term"': [B],
    '"brutalizing its own citizens"': ['/events/us-objects-to-syrian-role/', B],
  }),
  ...of('two things', {
    'Iraq Russia': [B, F],
    'Iran Hezbollah': [B],
    'Putin Assad': [B],
    'HTS Assad': [C],
    'Russia Ukraine': [F],
    'ISIS Nineveh': [N],
    'Daesh Damascus': [C],
    'intelligence center Baghdad': [B],
  }),
  ...of('nothing', {
    xyzzyq: [],
    'purple giraffe': [],
    qwertyuiop: [],
    Antarctica: [],
    '"Islamic State of Antarctica"': [],
  }),
];
