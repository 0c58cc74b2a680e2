import type { Named } from '../model/names/named.ts';

/** An outlet that the desk knows. */
export interface KnownOutlet {
  id: string;
  names: string[];
  /** Hosts of the web at which it publishes: `example.org`. */
  hosts: string[];
}

/** An event that the desk knows. */
export interface KnownEvent {
  id: string;
  title: string;
  /** Words for its kind. */
  kind: string;
  /** Whether it is words: the day of telling is its own. */
  isStatement?: boolean;
  participants: string[];
  place?: string | undefined;
  /** When articles say that it was, as EDTF. */
  dates: string[];
}

/** An article that the desk has. */
export interface KnownArticle {
  id: string;
  title: string;
  /** The headline of its original. */
  originalTitle?: string | undefined;
  outlet?: string | undefined;
  /** When the original was published, as EDTF. */
  published?: string | undefined;
  /** Where the original is to be read. */
  addresses: string[];
  text: string;
  /** Words that its passages quote from the original, to say where they are from. */
  anchors: string[];
  entities: string[];
  events: string[];
}

/** What a desk knows before an article comes to it. */
export interface Knowledge {
  /** What has a name; of an actor, whether it is a person. */
  named: (Named & { isPerson?: boolean })[];
  outlets: KnownOutlet[];
  /** The source by which each thing speaks, by the id of the thing: an actor's, or a source's own. */
  sources: ReadonlyMap<string, string>;
  /** Sources that articles leave unnamed, by what they are called here. */
  unnamed: { id: string; name: string }[];
  events: KnownEvent[];
  articles: KnownArticle[];
  comparisons: { id: string; title: string; articles: string[] }[];
  /** Languages of originals beside English, as tags of BCP 47. */
  languages: string[];
}

/** A published piece as it comes to a desk. What its page says of it is known for certain. */
export interface Original {
  text: string;
  title?: string | undefined;
  author?: string | undefined;
  /** EDTF. */
  published?: string | undefined;
  url?: string | undefined;
  /** The id of its outlet, where somebody has said it. */
  outlet?: string | undefined;
  /** The name by which its page calls its site. */
  site?: string | undefined;
  /** The lines beside its headline on its page, where they are not in its text. */
  head?: string[] | undefined;
}
