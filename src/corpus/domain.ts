import type { NamedKind, Alias } from '../model/names/named.ts';
import type { Passage } from '../model/passages.ts';
import type { FigureValue } from '../model/figures.ts';
import type { Stance, Verdict } from '../model/comparisons/verdict.ts';
import type { RelationType, Sourcing } from '../model/schemas/fields.ts';

/** Anything that a text can mention. */
export type Thing = Entity | Source;

/** Text of ours, and the things that it names, in order; offsets in UTF-16 units. */
export interface LinkedText {
  text: string;
  links: { thing: Thing; start: number; end: number }[];
}

/** A country, actor or place. */
export interface Entity {
  kind: Exclude<NamedKind, 'source'>;
  id: string;
  name: string;
  /** Whether its name is found with these very capitals only. */
  exactCase: boolean | undefined;
  description: LinkedText;
  aliases: Alias[];
  demonyms: string[];
  wikidata: string | undefined;
  /** What sort of actor or place it is; countries have no sorts. */
  sort: string | undefined;
  /** The country that an actor belongs to or a place lies in. */
  country: Entity | undefined;
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
  /** Whether its name is found with these very capitals only. */
  exactCase: boolean | undefined;
  sort: string;
  description: LinkedText;
  /** The actor that it is, if it is one of ours. */
  entity: Entity | undefined;
  aliases: Alias[];
  country: Entity | undefined;
  url: string | undefined;
  affiliation: { text: string; basis: string } | undefined;
  wikidata: string | undefined;
  /** The sources that its word comes from; an origin has none. */
  derivedFrom: Source[];
  /** The people of whom it is one. */
  oneOf: Source | undefined;
}

export interface Article {
  kind: 'article';
  id: string;
  title: string;
  summary: string;
  original: {
    title: string | undefined;
    source: Source;
    author: string | undefined;
    /** EDTF. */
    published: string;
    /** How the date was inferred; nothing when it is printed. */
    basis: string | undefined;
    url: string | undefined;
    copies: string[];
  };
  entities: Entity[];
  /** How the original writes each of its entities. */
  names: { entity: Entity; names: string[] }[];
  accounts: Account[];
  reliances: Reliance[];
  figures: Figure[];
  relations: Relation[];
  passages: Passage[];
}

/** Something that happened, or was to happen. */
export interface Event {
  kind: 'event';
  id: string;
  title: string;
  /** What kind of event it was. */
  sort: string;
  description: LinkedText;
  place: Entity | undefined;
  /** Who took part and how, the one that acts first. */
  participants: { entity: Entity; role: string }[];
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
  /** In what the accounts are not alike without a conflict; nothing when there is only one. */
  variations: Aspect[];
}

/** Where what articles tell first comes from. */
export interface Origins {
  /** Those whose word it is in the end. */
  known: Source[];
  /** Outlets that say whence they have it not at all. */
  untraced: Source[];
  /** Whether some of the known can be the same people: unnamed ones of one country, and named ones of it. */
  mayBeOne: boolean;
}

/** In what accounts of one event can be more or less exact, or name more or less. */
export const ASPECTS = ['exactness', 'place', 'participants', 'figures', 'sourcing'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** When an event was, and from which accounts that follows. */
export interface Dating {
  /** EDTF. */
  date: string;
  /** How it was inferred; nothing when an article states it. */
  basis: string | undefined;
  /** Whether the articles tell of it as still to come. */
  isPlanned: boolean;
  /** The account that says it, or the two that leave only this together. */
  accounts: Account[];
}

/** What one article says of one event. */
export interface Account {
  event: Event;
  article: Article;
  /** EDTF. */
  date: string;
  /** The article's own words for the time; nothing when it gives none. */
  written: string | undefined;
  /** How the date was inferred; nothing when the article states it. */
  basis: string | undefined;
  /** Whether the article tells of the event as still to come. */
  isPlanned: boolean;
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
  type: RelationType;
  to: Entity;
  /** Whether there is the same tie the other way. */
  isMutual: boolean;
  /** Whose word it is. */
  by: Source;
  /** The way on which that word reached the article. */
  chain: Source[];
  /** What dates it; nothing when the article gives no time. */
  account: Account | undefined;
  what: string | undefined;
  channel: string | undefined;
  passage: Passage;
}

/** Articles laid side by side, question by question. */
export interface Comparison {
  kind: 'comparison';
  id: string;
  title: string;
  summary: string;
  articles: Article[];
  points: ComparisonPoint[];
  /** Paragraphs of ours. */
  reading: LinkedText[];
  wouldSettle: string[];
}

export interface ComparisonPoint {
  question: string;
  /** One for each article, in the order of the comparison. */
  cells: ComparisonCell[];
  verdict: Verdict;
  /** Why articles of different years are in conflict. */
  reason: string | undefined;
  record: { text: string; basis: string; contradictedBy: Article[] } | undefined;
}

/** What one article has to say on a point; a silent one says nothing anywhere. */
export type ComparisonCell =
  | { article: Article; stance: Stance; text: string; passage: Passage }
  | { article: Article; stance: 'silent' };
