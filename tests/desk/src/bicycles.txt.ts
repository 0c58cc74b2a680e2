import { corpus } from 'deconflict/corpus';
import { recordOf } from 'deconflict/record';

/** Every number of bicycles that an article gives, one on a line. */
export async function GET(): Promise<Response> {
  const { articles, figures } = recordOf(await corpus(), (path) => path);
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const lines = figures.map(
    ({ value, unit, article }) => `${value} ${unit}: ${titles.get(article)}`,
  );
  return new Response(`${lines.sort().join('\n')}\n`);
}
