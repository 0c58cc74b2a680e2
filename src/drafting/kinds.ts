import { didYouMean, slug } from '../check/suggest.ts';
import type { CollectionName } from '../model/schemas/index.ts';
import { WrongAnswer } from './wrong-answer.ts';

/** What can be new and is a file of fields, with the collection that it comes into. */
export const KINDS = {
  actor: 'actors',
  country: 'countries',
  place: 'places',
  source: 'sources',
  event: 'events',
  comparison: 'comparisons',
} as const satisfies Record<string, CollectionName>;

export type Kind = keyof typeof KINDS;

/** What `new` can be told to make. */
export type New = Kind | 'article' | 'alias' | 'relation-type';

const ALL: New[] = ['article', ...(Object.keys(KINDS) as Kind[]), 'relation-type', 'alias'];
/** Other words for them. */
const OTHERWISE: Record<string, New> = {
  ...Object.fromEntries(Object.entries(KINDS).map(([kind, folder]) => [folder, kind as Kind])),
  articles: 'article',
  aliases: 'alias',
  outlet: 'source',
  person: 'actor',
  relation: 'relation-type',
  tie: 'relation-type',
};

/**
 * What somebody wants to make, as they say it.
 *
 * @throws {WrongAnswer} that says what there is
 */
export function whatIsNew(said: string | undefined): New {
  const key = slug(said ?? '');
  const found = ALL.find((one) => one === key) ?? OTHERWISE[key];
  if (found) return found;
  const hint = said === undefined ? '' : didYouMean(said, ALL);
  throw new WrongAnswer(
    `What is new? There is ${ALL.map((one) => `"${one}"`).join(', ')}; found was ${said === undefined ? 'nothing' : `"${said}"`}.${hint}`,
  );
}
