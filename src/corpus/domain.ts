import type { AuthorName } from '../model/author-name.ts';
import type { Aspect } from '../model/aspects.ts';
import type { NamedKind, Alias } from '../model/names/named.ts';
import type { Standing } from '../model/standing.ts';
import type { Passage } from '../model/passages.ts';
import type { FigureValue } from '../model/figures.ts';
import type { Stance, Verdict } from '../model/comparisons/verdict.ts';
import type { Edition } from '../model/schemas/ledger.ts';
import type { Locator } from '../model/schemas/article.ts';
import type { EXCHANGES } from '../model/schemas/desk.ts';
import type { Grade, Sourcing } from '../model/schemas/fields.ts';

/** Anything that a text can mention. */
export type Thing = Entity | Source;

/** A passage with the article that it stands in. */
export interface PlacedPassage {
  article: Article;
  passage: Passage;
}

/** A publication that stands behind words of ours. */
export interface Reference {
  kind: 'reference';
  id: string;
  title: string;
  publisher: string;
  url: string;
  /** EDTF; nothing where it does not say. */
  published: string | undefined;
  /** EDTF: the day on which somebody of the desk read it. */
  seen: string;
  archived: string | undefined;
}

/** Text of ours, the things that it names, and what stands behind it, all in order; offsets in UTF-16 units. */
export interface CitedText {
  text: string;
  links: { thing: Thing; start: number; end: number }[];
  /** What stands behind the sentence, or the part of it, before each. */
  notes: { at: number; passages: PlacedPassage[]; references: Reference[] }[];
}

/** A date, and how it is known. */
export interface Dated {
  /** EDTF. */
  date: string;
  grade: Grade;
  /** How it follows from an article or a reference; nothing when it is stated. */
  basis: CitedText | undefined;
  /** Whether it is told as still to come. */
  isPlanned: boolean;
  /** Whether it begins when a state is known to hold, of which no beginning is told. */
  isKnownBy: boolean;
}

/** A kind of actor or place. */
export interface Kind {
  id: string;
  /** In the desk's words. */
  name: string;
  /** Whether it is a body of its country, and counts as that where parties are folded. */
  speaksForCountry?: boolean | undefined;
  /** Whether such an actor is one person. */
  isPerson?: boolean | undefined;
}

/** A kind of event. */
export interface EventKind {
  id: string;
  /** In the desk's words. */
  name: string;
  /** Whether such events are words: who spoke is no side to whether it was said. */
  isStatement?: boolean | undefined;
}

/** How one country or actor can stand to another, in the desk's words. */
export interface TieType {
  id: string;
  /** How the one that acts has it: "lends to". */
  from: string;
  /** How the other has it: "is lent to by". */
  to: string;
  /** The same in a word. */
  short: string;
  /** Whether it always goes both ways. */
  isMutual?: boolean | undefined;
  /** Whether by it something is given, or refused; nothing where it is about something else. */
  exchange?: (typeof EXCHANGES)[number] | undefined;
}

/** A country, actor or place. */
export interface Entity {
  kind: Exclude<NamedKind, 'source'>;
  id: string;
  name: string;
  /** Its name within a sentence: "the Netherlands". */
  inSentence: string;
  /** Whether its name is found with these very capitals only. */
  exactCase: boolean | undefined;
  description: CitedText;
  aliases: Alias[];
  demonyms: string[];
  wikidata: string | undefined;
  /** What kind of actor or place it is; countries have none. */
  sort: Kind | undefined;
  /** The country that an actor belongs to or a place lies in, or those that a border divides. */
  countries: Entity[];
  /** A country's three digits in ISO 3166-1. */
  iso3166: string | undefined;
  /** Where a place is, in degrees north and east; rough where it is an area. */
  at: { latitude: number; longitude: number; rough: boolean } | undefined;
}

/** Whom articles come from or rely on. */
export interface Source {
  kind: 'source';
  id: string;
  name: string;
  /** Its name within a sentence: "the Netherlands". */
  inSentence: string;
  /** Whether its name is found with these very capitals only. */
  exactCase: boolean | undefined;
  sort: string;
  description: CitedText;
  /** The actor that it is, if it is one of ours. */
  entity: Entity | undefined;
  aliases: Alias[];
  country: Entity | undefined;
  url: string | undefined;
  /** Who owns or runs it and to whom it is said to be close; nothing where that is not known. */
  ownership: CitedText | undefined;
  /** Whether somebody looked for that and found nothing. */
  isOwnerNotFound: boolean;
  wikidata: string | undefined;
  /** The sources that its word always comes from. */
  derivedFrom: Source[];
  /** The people of whom it is one. */
  oneOf: Source | undefined;
}

export interface Article {
  kind: 'article';
  id: string;
  title: string;
  summary: CitedText;
  original: {
    title: string | undefined;
    source: Source;
    /** Who signed it; nobody where it names none. */
    authors: AuthorName[];
    /** EDTF. */
    published: string;
    grade: Grade;
    /** How the date was found; nothing when it is printed. */
    basis: CitedText | undefined;
    url: string | undefined;
    copies: string[];
    archived: string | undefined;
    /** EDTF: the day on which somebody of the desk last read it at one of these addresses. */
    seen: string | undefined;
    /** BCP 47. */
    language: string;
  };
  entities: Entity[];
  /** How the original writes each of its entities. */
  names: { entity: Entity; names: string[] }[];
  /** What it calls that which others call otherwise. */
  wording: { what: string; words: string[] }[];
  accounts: Account[];
  reliances: Reliance[];
  figures: Figure[];
  relations: Relation[];
  passages: Passage[];
  /** Where the original says what a passage tells, by the passage's id. */
  locators: ReadonlyMap<string, Locator[]>;
  /** What of its text was published when, the oldest first. */
  editions: Edition[];
  /** Whether it is still being written: it is seen in development only. */
  isDraft: boolean;
}

/** Something that happened, or was to happen. */
export interface Event {
  kind: 'event';
  id: string;
  title: string;
  sort: EventKind;
  description: CitedText;
  place: Entity | undefined;
  /** Who took part and how, the one that acts first. */
  participants: { entity: Entity; role: CitedText }[];
  /** Oldest article first; never empty. */
  accounts: [Account, ...Account[]];
  /** The articles that tell of it, oldest first; one may do so more than once. */
  articles: Article[];
  /** When it was, as far as the accounts let us know. */
  dating: Dating;
  /** Where the accounts first come from. */
  origins: Origins;
  /** Whether no day fits what all accounts say of when it was. */
  isInConflict: boolean;
  /** Whether its accounts cannot all be true, or a comparison finds that articles contest it. */
  isContested: boolean;
  /** How well it is established. */
  standing: Standing;
  /** What beside the articles is on record of it. */
  record:
    | { text: CitedText; confirms: boolean; isOrigin: boolean; onlyClaimed: CitedText | undefined }
    | undefined;
  /** In what the accounts are not alike without a conflict; nothing when there is only one. */
  variations: Aspect[];
}

/** Where what articles tell first comes from. */
export interface Origins {
  /** Those whose word it is in the end. */
  known: Source[];
  /** Outlets that say whence they have it not at all. */
  untraced: Source[];
  /** How many of the known are certainly apart: unnamed people, or bodies, and others of one country can be the same. */
  atLeast: number;
}

/** When an event was, and from which accounts that follows. */
export interface Dating extends Dated {
  /** The account that says it, or the two that leave only this together. */
  accounts: Account[];
}

/** What one article says of one event. */
export interface Account extends Dated {
  event: Event;
  article: Article;
  /** The article's own words for the time; nothing when it gives none. */
  written: string | undefined;
  /** The events of the same article, or the article itself, from whose dates this was reckoned. */
  reckonedFrom: (Event | Article)[];
  /** Those that tell of it together. */
  passages: [Passage, ...Passage[]];
  /** Whose word it is: of what those passages rest on, that which this account rests on. */
  reliances: Reliance[];
}

/** One passage of an article that rests on a source. */
export interface Reliance {
  article: Article;
  source: Source;
  sourcing: Sourcing;
  passage: Passage;
  /** The sources that its word comes from in this passage, as the article says; beside those that it always does. */
  derivedFrom: Source[];
  /** Everyone whose word this is in the end, or on the way. */
  carries: Source[];
  /** The way on which the source's word reached the article: from its outlet to where it is known to begin. */
  chain: Source[];
}

export interface Figure extends FigureValue {
  article: Article;
  counts: string;
  /** EDTF. */
  date: string | undefined;
  passage: Passage;
}

/** How one article says that one country or actor stands to another. */
export interface Relation {
  article: Article;
  from: Entity;
  type: TieType;
  to: Entity;
  /** Whether there is the same tie the other way. */
  isMutual: boolean;
  /** Whether the record of what dates it confirms it, too. */
  isOnRecord: boolean;
  /** How well it is established, by all articles that tell of it. */
  standing: Standing;
  /** Whose word it is. */
  by: Source;
  /** What its passage rests on of that word. */
  reliances: Reliance[];
  /** The way on which that word reached the article. */
  chain: Source[];
  /** What dates it; nothing when the article gives no time. */
  account: Account | undefined;
  /** Why nothing dates it. */
  undated: string | undefined;
  what: string | undefined;
  channel: string | undefined;
  passage: Passage;
}

/** What reading the articles against each other has found. */
export interface Finding {
  id: string;
  text: CitedText;
  about: Event | Comparison;
}

/** Articles laid side by side, question by question. */
export interface Comparison {
  kind: 'comparison';
  id: string;
  title: string;
  summary: CitedText;
  articles: Article[];
  points: ComparisonPoint[];
  /** Paragraphs of ours. */
  reading: CitedText[];
  wouldSettle: CitedText[];
}

export interface ComparisonPoint {
  question: string;
  /** One for each article, in the order of the comparison. */
  cells: ComparisonCell[];
  verdict: Verdict;
  /** Why articles of different years are in conflict. */
  reason: string | undefined;
  /** The events that the articles contest on it. */
  contests: Event[];
  record: { text: CitedText; contradictedBy: Article[] } | undefined;
}

/** What one article has to say on a point; a silent one says nothing anywhere. */
export type ComparisonCell =
  | { article: Article; stance: Stance; text: string; passage: Passage }
  | { article: Article; stance: 'silent' };
