import type { ExchangeTie } from '../corpus/exchange.ts';
import type { Aspect, Thing } from '../corpus/domain.ts';
import type { Stance } from '../model/comparisons/verdict.ts';
import type { Sourcing } from '../model/schemas/fields.ts';
import type { NamedKind } from '../model/names/named.ts';

/** How an article knows, in words that stand after a comma or alone. */
export const SOURCING_WORDS: Record<Sourcing, string> = {
  'named-official': 'named official',
  'named-expert': 'named expert',
  institution: 'institution',
  document: 'document',
  'unnamed-party': 'one side, unnamed',
  'unnamed-officials': 'unnamed officials',
  'unnamed-observers': 'unnamed observers',
  'other-outlet': 'another outlet',
  'own-reporting': 'the outlet’s own reporting',
  'own-opinion': 'the outlet’s own opinion',
  'no-source-given': 'no source given',
};

export const KIND_WORDS: Record<NamedKind, { one: string; many: string }> = {
  country: { one: 'Country', many: 'Countries' },
  actor: { one: 'Actor', many: 'Actors' },
  place: { one: 'Place', many: 'Places' },
  source: { one: 'Source', many: 'Sources' },
};

/** What sort of source it is, for a reader. */
export const SOURCE_SORT_WORDS: Record<string, string> = {
  outlet: 'Outlet',
  official: 'Named official',
  'government-body': 'Government body',
  expert: 'Expert',
  unnamed: 'Unnamed people',
};

/** What an article does with a point when it does not simply say it. */
export const STANCE_WORDS: Record<Exclude<Stance, 'says'>, string> = {
  denies: 'Denies it',
  'says-in-part': 'In part',
};

/** In what accounts of one event are not alike. */
export const ASPECT_WORDS: Record<Aspect, string> = {
  exactness: 'how exactly they date it',
  place: 'the places named',
  participants: 'who is named',
  figures: 'the figures',
  sourcing: 'how they know',
};

/** What stands on its line in a picture: "…shares" of what is told to go on, without its beginning. */
export function tieLabel({ type, events }: Pick<ExchangeTie, 'type' | 'events'>): string {
  return events.some(({ dating }) => dating.isKnownBy) ? `…${type.short}` : type.short;
}

/** What sort of thing it is, where it has one: "Armed group". */
export function sortOf(thing: Thing): string | undefined {
  return thing.kind === 'source' ? SOURCE_SORT_WORDS[thing.sort] : thing.sort?.name;
}

/** What it is, in one word or two: "Armed group", "Country". */
export function kindOf(thing: Thing): string {
  return sortOf(thing) ?? KIND_WORDS[thing.kind].one;
}
