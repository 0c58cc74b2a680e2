import type { Corpus } from '../../corpus/corpus.ts';
import type { Article, Comparison, Entity, Event, Source } from '../../corpus/domain.ts';
import { listedUnder } from '../../corpus/index-by.ts';
import { comparisonsCiting } from '../../corpus/side-by-side.ts';
import { wholeOf } from '../../corpus/whole-of.ts';
import { rememberedFor } from '../../model/remembered.ts';

/** What has a page with its rows beside it. */
export type ThingWithRows = Article | Event | Comparison | Entity | Source;

/** What the page of a thing shows though no row of it has the id of that thing. */
export interface ShownWith {
  events?: readonly { id: string }[];
  comparisons?: readonly { id: string }[];
  /** The bodies and places of a country, whose events and ties are its own. */
  parts?: readonly { id: string }[];
}

/** What the page of a thing shows beside the rows that have its id. */
export function shownWith(corpus: Corpus, thing: ThingWithRows): ShownWith {
  switch (thing.kind) {
    case 'article':
    case 'comparison':
    case 'source':
      return {};
    case 'event':
      // Who is silent on it is counted on its page, and may be any number.
      return { comparisons: comparisonsCiting(corpus, thing) };
    default:
      return {
        events: listedUnder(corpus.eventsWith, thing),
        comparisons: listedUnder(corpus.conflictsNaming, thing).map(({ comparison }) => comparison),
        parts: (partsByWhole(corpus).get(thing) ?? []).filter((part) => part !== thing),
      };
  }
}

const partsByWhole = rememberedFor(({ entities }: Corpus) => Map.groupBy(entities, wholeOf));
