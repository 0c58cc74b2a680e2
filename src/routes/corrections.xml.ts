import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { hrefToChanges, hrefTo } from '../components/href.ts';
import { correctionsIn } from '../corpus/corrections.ts';
import { corpus } from '../corpus/index.ts';
import { daySpan } from '../model/dates/day-span.ts';
import { MS_PER_DAY } from '../model/dates/days.ts';
import { corrections as words } from '../words/index.ts';

const MOST_IN_FEED = 50;

/** The newest corrections as RSS 2.0. */
export async function GET({ site, url }: APIContext): Promise<Response> {
  const all = await corpus();
  const corrections = correctionsIn(all).slice(0, MOST_IN_FEED);
  return rss({
    title: words.feedTitle(all.desk.name),
    description: words.feedDescription,
    site: site ?? url.origin,
    items: corrections.map(({ article, edition }) => ({
      title: article.title,
      link: edition.changes.length > 0 ? hrefToChanges(article, edition) : hrefTo(article),
      pubDate: new Date(daySpan(edition.date).earliest * MS_PER_DAY),
      description: words.entry(edition.wrong ?? '', edition.right ?? ''),
    })),
  });
}
