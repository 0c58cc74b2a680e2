import type { Entity, Source } from '../corpus/domain.ts';
import type { Sourcing } from '../model/schemas/fields.ts';
import type { NamedKind } from '../model/names/named.ts';

/** How an article knows, in words that stand after a comma or alone. */
export const SOURCING_WORDS: Record<Sourcing, string> = {
  'named-official': 'named official',
  'unnamed-officials': 'unnamed officials',
  document: 'document',
  'other-outlet': 'another outlet',
  'own-reporting': 'the outlet’s own reporting',
  'own-opinion': 'the outlet’s own opinion',
};

export const KIND_WORDS: Record<NamedKind, { one: string; many: string }> = {
  country: { one: 'Country', many: 'Countries' },
  actor: { one: 'Actor', many: 'Actors' },
  place: { one: 'Place', many: 'Places' },
  source: { one: 'Source', many: 'Sources' },
};

/** What sort of actor, place or source a thing is, for a reader. */
export const SORT_WORDS: Record<string, string> = {
  person: 'Person',
  'armed-group': 'Armed group',
  'government-body': 'Government body',
  organization: 'Organization',
  company: 'Company',
  city: 'City',
  governorate: 'Governorate',
  region: 'Region',
  site: 'Site',
  border: 'Border',
  outlet: 'Outlet',
  official: 'Named official',
  expert: 'Expert',
  unnamed: 'Unnamed people',
};

/** What sort of thing it is, in one word or two: "Armed group", "Country". */
export function kindOf({ kind, sort }: Entity | Source): string {
  return (sort && SORT_WORDS[sort]) ?? KIND_WORDS[kind].one;
}

/** "Unnamed officials", from "unnamed officials". */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "1 article", "5 articles". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
