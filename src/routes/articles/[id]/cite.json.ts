import type { APIContext } from 'astro';
import { titled } from '../../../citing/titled.ts';
import { corpus } from '../../../corpus/index.ts';
import type { Article } from '../../../corpus/domain.ts';
import { addressesOn } from '../../../exports/address-of.ts';
import { citedPassages, originalCitation, ourCitation } from '../../../exports/cited-works.ts';
import { aboutDesk } from '../../../exports/data/of-corpus.ts';

export async function getStaticPaths() {
  const { articles } = await corpus();
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}

/** What of an article can be cited, as CSL-JSON: our digest, the original, and each passage in both. */
export async function GET({ props, site }: APIContext<{ article: Article }>): Promise<Response> {
  const { article } = props;
  const desk = aboutDesk(await corpus(), addressesOn(site, import.meta.env.BASE_URL));
  const passages = citedPassages(article, desk).flatMap(({ ours, original }) =>
    original ? [ours, original] : [ours],
  );
  const cited = [ourCitation(article, desk), originalCitation(article), ...passages];
  return Response.json(cited.map(titled));
}
