import type { NamedKind, Alias } from '../model/names/named.ts';
import type { Passage } from '../model/passages.ts';
import type { FigureValue } from '../model/figures.ts';
import type { Sourcing } from '../model/schemas/fields.ts';

/** A country, actor or place. */
export interface Entity {
  kind: Exclude<NamedKind, 'source'>;
  id: string;
  name: string;
  description: string;
  aliases: Alias[];
  demonyms: string[];
  wikidata: string | undefined;
  /** What sort of actor or place it is; countries have no sorts. */
  sort: string | undefined;
  /** The country that an actor belongs to or a place lies in. */
  country: Entity | undefined;
}

/** Whom articles come from or rely on. */
export interface Source {
  kind: 'source';
  id: string;
  name: string;
  sort: string;
  description: string;
  /** The actor that it is, if it is one of ours. */
  entity: Entity | undefined;
  aliases: Alias[];
  country: Entity | undefined;
  url: string | undefined;
  affiliation: { text: string; basis: string } | undefined;
  wikidata: string | undefined;
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
  passages: Passage[];
}

/** Something that happened. Its date is the most exact that an account gives. */
export interface Event {
  kind: 'event';
  id: string;
  title: string;
  description: string;
  place: Entity | undefined;
  participants: Entity[];
  /** Oldest article first; never empty. */
  accounts: [Account, ...Account[]];
  /** The account that the date is taken from. */
  datedBy: Account;
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
  passage: Passage;
  sourcing: Sourcing;
}

/** One passage of an article that rests on a source. */
export interface Reliance {
  article: Article;
  source: Source;
  sourcing: Sourcing;
  passage: Passage;
}

export interface Figure extends FigureValue {
  article: Article;
  counts: string;
  /** EDTF. */
  date: string | undefined;
  passage: Passage;
}
