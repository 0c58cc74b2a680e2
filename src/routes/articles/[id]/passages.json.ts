import type { APIContext } from 'astro';
import { corpus } from '../../../corpus/index.ts';
import type { Article } from '../../../corpus/domain.ts';
import { addressesOn } from '../../../exports/address-of.ts';
import { annotationsOf } from '../../../exports/annotations.ts';

export async function getStaticPaths() {
  const { articles } = await corpus();
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}

/** Where the original says what each passage tells, as annotations of the W3C's model. */
export function GET({ props, site }: APIContext<{ article: Article }>): Response {
  return Response.json(annotationsOf(props.article, addressesOn(site, import.meta.env.BASE_URL)));
}
