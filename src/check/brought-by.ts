import type { Desk } from './desk.ts';
import { reachedFrom } from './references.ts';

/**
 * The files that are there for one article alone: it refers to them, or something does that it brings, and no other
 * article.
 *
 * @returns their paths
 */
export function filesBroughtBy(article: string, { files }: Desk): Set<string> {
  const articles = files.filter(({ collection }) => collection === 'articles');
  const things = files.filter(({ collection }) => collection !== 'articles');
  const byName = new Map(things.map((file) => [`${file.collection}/${file.id}`, file]));
  const ofIt = reachedFrom(
    articles.filter(({ id }) => id === article),
    byName,
  );
  const ofOthers = reachedFrom(
    articles.filter(({ id }) => id !== article),
    byName,
  );
  return new Set([...ofIt.difference(ofOthers)].map(({ path }) => path));
}
