import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beginBuilding } from '../files/releases.ts';
import { Told } from '../files/told.ts';
import { indexFolder } from '../search/index/index-folder.ts';
import { completeWorker } from './complete-worker.ts';
import { PART_FILE, type PartOfBuild } from './part.ts';
import { writeHeaders } from './write-headers.ts';

/**
 * Makes one site of the parts of a build, with one index, in the place of the last.
 *
 * @param folder where the parts are, a folder each
 * @param target the folder of the site
 * @returns how many pages can be searched; nothing where a service does that
 * @throws {Told} when they are not all there, or not of one build, or their site cannot be put in its place
 */
export async function joinParts(folder: string, target: string): Promise<number | undefined> {
  const parts = partsIn(folder);
  const isIndexed = parts.every(({ service }) => service === undefined);
  const building = beginBuilding(target);
  const fresh = building.folder;
  const [{ base } = { base: '/' }] = parts;
  for (const { path } of parts) cpSync(path, fresh, { recursive: true, dereference: true });
  rmSync(join(fresh, PART_FILE));
  const pages = isIndexed ? await indexFolder(fresh) : undefined;
  await completeWorker(fresh);
  writeHeaders(fresh, base);
  building.release();
  return pages;
}

/** The parts, and the folder of each. */
function partsIn(folder: string): (PartOfBuild & { path: string })[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const parts = names
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, PART_FILE)))
    .map((path) => ({
      path,
      ...(JSON.parse(readFileSync(join(path, PART_FILE), 'utf8')) as PartOfBuild),
    }));
  const [first] = parts;
  if (!first) throw new Told(`There is no part of a build in ${folder}.`);
  const other = parts.find(({ build, of }) => build !== first.build || of !== first.of);
  if (other) {
    throw new Told(
      `${first.path} and ${other.path} are not of one build: their content, their code or the number of parts differs. Build all of them anew.`,
    );
  }
  const missing = Array.from({ length: first.of }, (_, index) => index + 1).filter(
    (wanted) => !parts.some(({ number }) => number === wanted),
  );
  if (missing.length > 0) {
    const which = missing.map((number) => `${number}/${first.of}`).join(', ');
    throw new Told(`Of the parts in ${folder} there is no ${which}.`);
  }
  return parts;
}
