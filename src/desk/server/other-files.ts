import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWhole } from '../../files/create-whole.ts';
import { formerTexts } from '../../files/history.ts';
import { replaceWhole } from '../../files/replace-whole.ts';
import { type DeskEffects, Refused } from './effects.ts';
import { insideContent } from './inside-content.ts';

const FILE = /^content\/([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*\.yaml)$/;

/**
 * The files of fields of a project: what an article names, and its ledger.
 *
 * @param root the project's root folder
 */
export function otherFiles(
  root: string,
): Pick<DeskEffects, 'textOf' | 'createFile' | 'replaceFile' | 'formerTexts'> {
  return {
    textOf(path) {
      const whole = placeOf(root, path);
      return isThere(whole, path) ? readFileSync(whole, 'utf8') : undefined;
    },
    createFile: (path, text) => createWhole(placeOf(root, path), text),
    replaceFile(path, text, was) {
      const whole = placeOf(root, path);
      return isThere(whole, path) && replaceWhole(whole, text, was);
    },
    formerTexts: (path) => formerTexts(root, path),
  };
}

function placeOf(root: string, path: string): string {
  const [, folder = '', name = ''] = FILE.exec(path) ?? [];
  if (name === '') throw new Refused(400, `"${path}" is no file of content.`);
  return join(insideContent(root, folder), name);
}

/** @throws {Refused} where something is there that is no plain file */
function isThere(whole: string, path: string): boolean {
  const found = lstatSync(whole, { throwIfNoEntry: false });
  if (found && !found.isFile()) {
    throw new Refused(403, `${path} is no plain file but leads elsewhere. Edit it where it is.`);
  }
  return found !== undefined;
}
