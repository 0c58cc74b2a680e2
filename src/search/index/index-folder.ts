import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { pageForIndex } from './page-for-index.ts';

/** What Pagefind writes for sites that use its own search box, or its worker. */
const FOR_OTHERS = /^pagefind-.*\.(?:css|js)$/;

/**
 * Indexes the pages of a built site with Pagefind and writes the index to `pagefind/` in it. A page takes part when it
 * has `data-pagefind-body`.
 *
 * @returns how many pages can be searched
 * @throws when the index cannot be made whole
 */
export async function indexFolder(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
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
  if (faults.length > 0) throw new Error(`The search index is not whole: ${faults.join('; ')}`);
  return pages;
}

/** Of pages that Pagefind ranks alike, as all with a phrase, the first to be indexed goes first: articles. */
function byEvidence(a: string, b: string): number {
  const isArticle = (path: string) => Number(path.startsWith('articles'));
  return isArticle(b) - isArticle(a) || (a < b ? -1 : 1);
}
