import type { Passage } from '../model/passages.ts';
import type { Article } from './domain.ts';

/**
 * The thing of this id.
 *
 * @throws {Error} when there is none; the content check finds these first and says where
 */
export function wanted<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`Nothing is called "${id}".`);
  return thing;
}

/**
 * The passage of this id.
 *
 * @throws {Error} when the article has none
 */
export function passageOf(article: Article, id: string): Passage {
  const passage = article.passages.find((candidate) => candidate.id === id);
  if (!passage) throw new Error(`There is no passage "${id}" in the article "${article.id}".`);
  return passage;
}
