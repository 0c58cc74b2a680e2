import { KINDS } from '../../drafting/kinds.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { ID } from '../../model/ids.ts';
import type { ArticleState } from '../shared/messages.ts';
import { MAKEABLE } from '../shared/things.ts';

const MADE_IN = new Set(Object.values(MAKEABLE).map(({ kind }): string => KINDS[kind]));

/** Whether a file is of a kind that is made on the desk beside an article, and may cite it. */
export function isMadeBeside({ collection }: ContentFile): boolean {
  return MADE_IN.has(collection);
}

/**
 * Makes what has a text cite an article, and its passages, by the ids that they have in its form; nothing where these are
 * those of its file.
 *
 * @param files of the content: what is an article of its own there is not this one
 */
export function citationsIn(
  { id, isWritten, citedAs = [], renamed = {} }: ArticleState,
  files: ContentFile[],
): ((text: string) => string) | undefined {
  const articles = new Set(
    files.filter(({ collection }) => collection === 'articles').map((one) => one.id),
  );
  const former = isWritten ? [] : citedAs.filter((one) => ID.test(one) && !articles.has(one));
  const ids = [id, ...former].filter((one) => ID.test(one));
  const isSame = former.every((one) => one === id) && Object.keys(renamed).length === 0;
  if (isSame || ids.length === 0 || !ID.test(id)) return undefined;
  const cited = new RegExp(`@(?:${ids.join('|')})#([a-z0-9-]+)`, 'g');
  return (text) =>
    text.replace(cited, (_whole, passage: string) => {
      const now = Object.hasOwn(renamed, passage) ? renamed[passage] : passage;
      return `@${id}#${now ?? passage}`;
    });
}
