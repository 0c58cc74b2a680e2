import type { APIContext } from 'astro';
import type { Article } from '../../../corpus/domain.ts';
import { corpus } from '../../../corpus/index.ts';
import { addressesOn } from '../../../exports/address-of.ts';
import { twinOf } from '../../../exports/twins/twin-of.ts';

export async function getStaticPaths() {
  const { articles } = await corpus();
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}

/** The page of an article as Markdown. */
export async function GET({ props, site }: APIContext<{ article: Article }>): Promise<Response> {
  const addressOf = addressesOn(site, import.meta.env.BASE_URL);
  return new Response(twinOf(props.article, await corpus(), addressOf), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
