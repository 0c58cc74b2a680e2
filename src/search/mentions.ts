import { fold } from '../model/names/fold.ts';

/** A sentence in which a thing is mentioned: pieces of text, the mentions at odd places. */
export interface MentionSentence {
  /** The id of its passage. */
  passage: string;
  pieces: string[];
}

/** What an article says of a thing, as the file of the thing's mentions has it. */
export interface ArticleMentions {
  title: string;
  /** Its page, from the root of the site. */
  path: string;
  /** Outlet and day of publication, in words. */
  facts: string;
  /** By which values of each filter the article is found. */
  filters: Record<string, string[]>;
  sentences: MentionSentence[];
}

/**
 * The articles in which all of some things are mentioned, with the sentences of passages that have
 * them all and, where there are other words, all of these.
 *
 * @param byThing the mentions of each thing
 * @param words folded and in lower case
 */
export function mentionsOfAll(byThing: ArticleMentions[][], words: string[]): ArticleMentions[] {
  const [first = [], ...others] = byThing;
  return first.flatMap((article) => {
    const same = others.flatMap((articles) => articles.filter(({ path }) => path === article.path));
    if (same.length < others.length) return [];
    const all = [article, ...same].map(({ sentences }) => sentences);
    const hasAll = (id: string) =>
      all.every((sentences) => sentences.some(({ passage }) => passage === id));
    const found = new Map<string, MentionSentence>();
    for (const sentence of all.flat()) {
      if (!hasAll(sentence.passage)) continue;
      const text = sentence.pieces.join('');
      const isWanted = words.every((word) => fold(text).lower.includes(word));
      if (isWanted && !found.has(text)) found.set(text, sentence);
    }
    return found.size > 0 ? [{ ...article, sentences: [...found.values()] }] : [];
  });
}

/** The articles that have one of the chosen values in every filter that is used. */
export function filtered(
  articles: ArticleMentions[],
  filters: Record<string, string[]>,
): ArticleMentions[] {
  return articles.filter((article) =>
    Object.entries(filters).every(
      ([filter, values]) =>
        values.length === 0 || values.some((value) => article.filters[filter]?.includes(value)),
    ),
  );
}
