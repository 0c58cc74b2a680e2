import type { Ties } from '../corpus/ties.ts';
import type { Aspect, Thing } from '../corpus/domain.ts';
import type { Stance } from '../model/comparisons/verdict.ts';
import type { RelationType, Sourcing } from '../model/schemas/fields.ts';
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

/** What sort of actor, place, source or event it is, for a reader. */
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
  agreement: 'Agreement',
  attack: 'Attack, planned or carried out',
  contact: 'Meeting or contact',
  custody: 'Prisoners',
  decision: 'Decision',
  deployment: 'Stationing of forces',
  intelligence: 'Intelligence given or taken',
  power: 'Power won or lost',
  statement: 'Statement',
  support: 'Support',
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

/** A tie as the one that acts has it, and as the other does. */
export const RELATION_WORDS: Record<RelationType, { from: string; to: string }> = {
  'shares-intelligence-with': {
    from: 'shares intelligence with',
    to: 'receives intelligence from',
  },
  'agrees-to-share-with': {
    from: 'agrees to share intelligence with',
    to: 'agrees to share intelligence with',
  },
  'refuses-intelligence-to': {
    from: 'refuses intelligence to',
    to: 'is refused intelligence by',
  },
  warns: { from: 'warns', to: 'is warned by' },
  'meets-with': { from: 'meets with', to: 'meets with' },
  'negotiates-with': { from: 'negotiates with', to: 'negotiates with' },
  supports: { from: 'supports', to: 'is supported by' },
  uses: { from: 'uses', to: 'is used by' },
  funds: { from: 'funds', to: 'is funded by' },
  'deploys-forces-in': { from: 'has forces in', to: 'has on its ground forces of' },
  fights: { from: 'fights', to: 'is fought by' },
  opposes: { from: 'opposes', to: 'is opposed by' },
  'objects-to': { from: 'objects to', to: 'is objected to by' },
  distrusts: { from: 'does not trust', to: 'is not trusted by' },
  'designates-as-terrorist': {
    from: 'designates as terrorist',
    to: 'is designated as terrorist by',
  },
};

/** A tie in a word, on its line or in its cell. */
export const SHORT_RELATION_WORDS: Record<RelationType, string> = {
  'shares-intelligence-with': 'shares',
  'agrees-to-share-with': 'agreed',
  'refuses-intelligence-to': 'refuses',
  warns: 'warns',
  'meets-with': 'meets',
  'negotiates-with': 'talks',
  supports: 'supports',
  uses: 'uses',
  funds: 'funds',
  'deploys-forces-in': 'forces in',
  fights: 'fights',
  opposes: 'opposes',
  'objects-to': 'objects',
  distrusts: 'distrusts',
  'designates-as-terrorist': 'designates',
};

/** "Iraq agrees to share intelligence with Iran and Russia". */
export function tieWords(name: string, { type, isFrom, others }: Ties): string {
  const names = new Intl.ListFormat('en').format(others.map(({ inSentence }) => inSentence));
  return `${name} ${RELATION_WORDS[type][isFrom ? 'from' : 'to']} ${names}`;
}

/** What sort of thing it is, in one word or two: "Armed group", "Country". */
export function kindOf({ kind, sort }: Thing): string {
  return (sort && SORT_WORDS[sort]) ?? KIND_WORDS[kind].one;
}
