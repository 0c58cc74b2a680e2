import { corpus } from 'deconflict/corpus';

/** Every number of bicycles that an article gives, one on a line. */
export async function GET(): Promise<Response> {
  const { articles } = await corpus();
  const lines = articles.flatMap(({ title, figures }) =>
    figures.map(({ value, unit }) => `${value} ${unit}: ${title}`),
  );
  return new Response(`${lines.sort().join('\n')}\n`);
}
