import { articleChapter } from './article-chapter.ts';
import type { Book, Part } from './book.ts';
import { comparisonChapter } from './comparison-chapter.ts';
import { making } from './making.ts';
import type { Site } from './site.ts';
import { thingChapters } from './thing-chapters.ts';
import { timelineChapters } from './timeline-chapters.ts';

/** The whole of a built site as a book. */
export function bookOf(site: Site): Book {
  const { name, description, licence, changedOn, address } = site;
  const made = making(site);
  const { menu } = made.words;
  const articles = site.table('articles');
  const parts: Part[] = [
    { title: menu.articles, chapters: articles.map((article) => articleChapter(article, made)) },
    {
      title: menu.comparisons,
      chapters: site.table('comparisons').map((one) => comparisonChapter(one, made)),
    },
    { title: menu.timeline, chapters: timelineChapters(made) },
    { title: menu.whoAndWhere, chapters: thingChapters(made) },
  ];
  return {
    title: name,
    description,
    licence,
    changedOn,
    address,
    words: made.words,
    contentLanguage: made.written.lang,
    parts: parts.filter(({ chapters }) => chapters.length > 0),
    names: made.names(),
  };
}
