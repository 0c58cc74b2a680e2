import type { Corpus } from './corpus.ts';
import { countsOf } from './mentions.ts';

/**
 * Queries that show what search can do, from what the corpus has: its closest pair, the most mentioned actor by
 * an acronym or another short name, a name in other letters than Latin ones, the most mentioned place.
 */
export function sampleQueries(corpus: Corpus): string[] {
  const [pair] = corpus.pairs.values();
  const byMentions = corpus.entities
    .map((entity) => ({ entity, ...countsOf(corpus, entity) }))
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.mentions - a.mentions)
    .map(({ entity }) => entity);
  const actor = byMentions.find(({ kind, aliases }) => kind === 'actor' && aliases.length > 0);
  const place = byMentions.find(({ kind }) => kind === 'place');
  const foreign = byMentions
    .flatMap(({ aliases }) => aliases)
    .find(({ name }) => !/\p{Script=Latin}/u.test(name));
  return [
    pair?.entities.map(({ name }) => name).join(' '),
    actor?.aliases.map(({ name }) => name).find((name) => name.length >= 4 && !name.includes(' ')),
    foreign?.name,
    place?.name,
  ].filter((query) => query !== undefined);
}
