import { pathOfEdition } from '../corpus/corrections.ts';
import type { Article } from '../corpus/domain.ts';
import type { Edition } from '../model/schemas/ledger.ts';
import { pathOf, pathOfPassage, withBase } from '../model/paths.ts';

/** The address of a path from the root of the site, wherever the site is served from. */
export function hrefOf(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

/** The address of a thing's own page. */
export function hrefTo(thing: Parameters<typeof pathOf>[0]): string {
  return hrefOf(pathOf(thing));
}

/** The address of a passage in its article. */
export function hrefToPassage(article: Article, passage: { id: string }): string {
  return hrefOf(pathOfPassage(article.id, passage.id));
}

/** The address of an edition among the changes of an article. */
export function hrefToChanges(article: Article, edition: Edition): string {
  return hrefOf(pathOfEdition(article, edition));
}
