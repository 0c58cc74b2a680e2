import type { ContentFile } from '../files/content-file.ts';
import { TARGETS } from '../model/schemas/references.ts';
import type { Desk } from './desk.ts';
import { referencesIn } from './references.ts';

/**
 * The files that are there for one article alone: it refers to them, or something does that it brings, and no other
 * article.
 *
 * @returns their paths
 */
export function filesBroughtBy(article: string, { files }: Desk): Set<string> {
  const byName = new Map(files.map((file) => [`${file.collection}/${file.id}`, file]));
  const isArticle = ({ collection }: ContentFile) => collection === 'articles';
  const own = files.filter((file) => isArticle(file) && file.id === article);
  const others = files.filter((file) => isArticle(file) && file.id !== article);
  const ofOthers = reachedFrom(others, byName);
  return new Set(
    [...reachedFrom(own, byName)].filter((file) => !ofOthers.has(file)).map(({ path }) => path),
  );
}

function reachedFrom(
  articles: ContentFile[],
  byName: ReadonlyMap<string, ContentFile>,
): Set<ContentFile> {
  const reached = new Set(articles);
  // A set is gone through with what is added to it meanwhile.
  for (const file of reached) {
    for (const { id, target } of referencesIn(file)) {
      for (const collection of TARGETS[target].collections) {
        const referred = byName.get(`${collection}/${id}`);
        if (referred && collection !== 'articles') reached.add(referred);
      }
    }
  }
  for (const article of articles) reached.delete(article);
  return reached;
}
