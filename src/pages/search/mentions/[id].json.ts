import type { APIContext } from 'astro';
import { corpus } from '../../../corpus/index.ts';
import { dateWords } from '../../../model/dates/date-words.ts';
import { pathOf } from '../../../model/paths.ts';
import { filterValuesOf } from '../../../search/filter-values.ts';
import type { ArticleMentions } from '../../../search/mentions.ts';

export async function getStaticPaths() {
  const { things } = await corpus();
  return things.map(({ id }) => ({ params: { id } }));
}

/** Where a thing is mentioned, under any name. Loaded when a search names it. */
export async function GET({ params }: APIContext): Promise<Response> {
  const all = await corpus();
  const thing = all.thing(params.id ?? '');
  const articles = (thing ? all.mentionsOf(thing) : []).map(
    ({ article, sentences }): ArticleMentions => ({
      title: article.title,
      path: pathOf(article),
      facts: `${article.original.source.name} · ${dateWords(article.original.published)}`,
      filters: filterValuesOf(article),
      sentences: sentences.map(({ passage, parts }) => ({
        passage,
        pieces: alternating(parts),
      })),
    }),
  );
  return Response.json(articles);
}

/** Pieces of text with the mentions at odd places. */
function alternating(parts: { text: string; isMention: boolean }[]): string[] {
  return parts.reduce<string[]>((pieces, { text, isMention }) => {
    if ((pieces.length % 2 === 1) !== isMention) pieces.push('');
    pieces.push(text);
    return pieces;
  }, []);
}
