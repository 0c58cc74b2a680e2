import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { Told } from '../../files/told.ts';
import { pageForIndex } from './page-for-index.ts';

/** What Pagefind writes for sites that use its own search box, or its worker. */
const FOR_OTHERS = /^pagefind-.*\.(?:css|js)$/;

/**
 * Indexes the pages of a built site with Pagefind and writes the index to `pagefind/` in it. A page takes part when it
 * has `data-pagefind-body`.
 *
 * @returns how many pages can be searched
 * @throws {Told} when the index cannot be made whole
 */
export async function indexFolder(folder: string): Promise<number> {
  try {
    return await Promise.race([indexed(folder), endOfIndexer()]);
  } catch (error) {
    throw new Told(
      `The search index cannot be made: ${error instanceof Error ? error.message : String(error)}.`,
      { cause: error },
    );
  }
}

/**
 * Pagefind is a program of its own. When the system ends it, as for want of memory, nothing answers any more, and Node,
 * with nothing left to wait for, would end as if all were well.
 */
function endOfIndexer(): Promise<never> {
  return new Promise((_, reject) => {
    process.once('beforeExit', () => {
      reject(new Error('Pagefind, which makes it, has ended, perhaps for want of memory'));
    });
  });
}

async function indexed(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('; '));
  const files = await readdir(folder, { recursive: true });
  const faults: string[] = [];
  let pages = 0;
  for (const sourcePath of files.filter((file) => file.endsWith('.html')).sort(byEvidence)) {
    const html = await readFile(join(folder, sourcePath), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const { errors } = await index.addHTMLFile({ sourcePath, content: pageForIndex(html) });
    faults.push(...errors);
    pages += 1;
  }
  const outputPath = join(folder, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  await pagefind.close();
  for (const file of await readdir(outputPath)) {
    if (FOR_OTHERS.test(file)) await rm(join(outputPath, file));
  }
  faults.push(...written.errors);
  if (faults.length > 0) throw new Error(faults.join('; '));
  return pages;
}

/** Of pages that Pagefind ranks alike, as all with a phrase, the first to be indexed goes first: articles. */
function byEvidence(a: string, b: string): number {
  const isArticle = (path: string) => Number(path.startsWith('articles'));
  return isArticle(b) - isArticle(a) || (a < b ? -1 : 1);
}
