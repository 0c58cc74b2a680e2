import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWhole } from '../../files/create-whole.ts';
import { replaceWhole } from '../../files/replace-whole.ts';
import { ID } from '../../model/ids.ts';
import { type DeskEffects, Refused } from './effects.ts';
import { insideContent } from './inside-content.ts';

/**
 * The articles of a project, as files that can be read and written, and nothing beside them: what leads elsewhere is
 * refused.
 *
 * @param root the project's root folder
 */
export function articleFiles(
  root: string,
): Pick<DeskEffects, 'readArticle' | 'createArticle' | 'replaceArticle'> {
  return {
    readArticle(id) {
      const path = pathOf(root, id);
      return isThere(path) ? decoded(readFileSync(path), id) : undefined;
    },
    createArticle(id, text) {
      return createWhole(pathOf(root, id), text);
    },
    replaceArticle(id, text, was) {
      const path = pathOf(root, id);
      return isThere(path) && replaceWhole(path, text, was);
    },
  };
}

/** @throws {Refused} when it would be anywhere but in `content/articles/` */
function pathOf(root: string, id: string): string {
  if (!ID.test(id)) throw new Refused(400, `"${id}" is no name of an article.`);
  return join(insideContent(root, 'articles'), `${id}.md`);
}

/** @throws {Refused} where something is there that is no plain file */
function isThere(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found && !found.isFile()) {
    throw new Refused(
      403,
      'The article is no plain file but leads elsewhere. Edit it where it is.',
    );
  }
  return found !== undefined;
}

function decoded(bytes: Uint8Array, id: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused(
      422,
      `content/articles/${id}.md is not UTF-8 text. Save it with that encoding.`,
    );
  }
}
