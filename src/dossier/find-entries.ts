import type { CslItem } from '../citing/csl-item.ts';
import { cslIdOf } from '../citing/csl-id.ts';
import type { DossierEntry } from './dossier.ts';
import type { FoundEntry } from './dossier-files.ts';

interface ArticleFiles {
  /** The texts of its passages, by their ids. */
  texts: Map<string, string>;
  /** What can be cited, by its id. */
  items: Map<string, CslItem>;
}

/** An annotation of `passages.json`, of which only this is needed. */
interface Annotation {
  id: string;
  body: { value: string };
}

/**
 * What the site has of each passage, read from the files of its article.
 *
 * @param root the address of the home page
 * @returns in the same order; a passage that the site no longer has without what it had of it
 * @throws {TypeError} when the site cannot be reached, or fails
 */
export async function findEntries(entries: DossierEntry[], root: string): Promise<FoundEntry[]> {
  const articles = [...new Set(entries.map(({ article }) => article))];
  const files = new Map(
    await Promise.all(
      articles.map(async (article) => [article, await filesOf(article, root)] as const),
    ),
  );
  return entries.map((entry) => {
    const of = files.get(entry.article);
    const text = of?.texts.get(entry.passage);
    const ours = of?.items.get(cslIdOf(entry.article, entry.passage));
    if (text === undefined || !ours) return { entry, found: undefined, isGone: true };
    const original = of?.items.get(cslIdOf(`${entry.article}-original`, entry.passage));
    const { href } = new URL(ours.URL ?? '', root);
    return { entry, found: { text, ours: { ...ours, URL: href }, original }, isGone: false };
  });
}

async function filesOf(article: string, root: string): Promise<ArticleFiles | undefined> {
  const [annotations, items] = await Promise.all([
    jsonAt<{ items: Annotation[] }>(`${root}articles/${article}/passages.json`),
    jsonAt<CslItem[]>(`${root}articles/${article}/cite.json`),
  ]);
  if (!annotations || !items) return undefined;
  return {
    texts: new Map(
      annotations.items.map(({ id, body }) => [id.slice(id.indexOf('#') + 1), body.value]),
    ),
    items: new Map(items.map((item) => [item.id, item])),
  };
}

/** Nothing where the site has no such file. */
async function jsonAt<Json>(address: string): Promise<Json | undefined> {
  const response = await fetch(address);
  if (response.status >= 500) throw new TypeError(`${address}: ${String(response.status)}`);
  return response.ok ? ((await response.json()) as Json) : undefined;
}
