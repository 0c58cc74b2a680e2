import type { RelationType } from '../../model/schemas/fields.ts';

/** How a tie is drawn; the words on it say what it is. */
export type Line = 'given' | 'talk' | 'force' | 'against' | 'several';

const LINE: Record<RelationType, Line> = {
  'shares-intelligence-with': 'given',
  'agrees-to-share-with': 'talk',
  'refuses-intelligence-to': 'against',
  warns: 'given',
  supports: 'given',
  uses: 'several',
  funds: 'given',
  'meets-with': 'talk',
  'negotiates-with': 'talk',
  'deploys-forces-in': 'force',
  fights: 'force',
  opposes: 'against',
  'objects-to': 'against',
  distrusts: 'against',
  'designates-as-terrorist': 'against',
};

/** Ties of one kind are drawn alike; one of several kinds, or of another, as none of them. */
export function lineOf(types: RelationType[]): Line {
  const [line = 'several', ...others] = new Set(types.map((type) => LINE[type]));
  return others.length > 0 ? 'several' : line;
}
