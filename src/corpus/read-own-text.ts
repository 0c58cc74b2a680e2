import { mentionFinder } from '../model/names/mention-finder.ts';
import { mentionsInOwnText, ownText } from '../model/own-text.ts';
import type { Article, CitedText, PlacedPassage, Reference, Thing } from './domain.ts';
import { passageOf, wanted } from './wanted.ts';

/**
 * Reads a text of ours: names are found as in articles, and its notes followed.
 *
 * @param own the article that it is of: the one whose passages its notes name alone
 * @throws {Error} when a note leads nowhere
 */
export type OwnTextReader = (written: string, own?: Article) => CitedText;

/** Prepares to read texts of ours. Of the articles only their passages have to be there. */
export function ownTextReader(
  things: ReadonlyMap<string, Thing>,
  articles: ReadonlyMap<string, Article>,
  references: ReadonlyMap<string, Reference>,
): OwnTextReader {
  const find = mentionFinder(things.values());
  return (written, own) => {
    const { text, links, notes } = ownText(written);
    return {
      text,
      links: mentionsInOwnText({ text, links }, find).flatMap(({ entity, start, end }) => {
        const thing = things.get(entity);
        return thing ? [{ thing, start, end }] : [];
      }),
      notes: notes.map(({ at, citations }) => ({
        at,
        passages: citations.flatMap((citation): PlacedPassage[] => {
          if (!('passage' in citation)) return [];
          const article = citation.article === undefined ? own : wanted(articles, citation.article);
          if (!article) throw new Error(`"${written}" stands in no article.`);
          return [{ article, passage: passageOf(article, citation.passage) }];
        }),
        references: citations.flatMap((citation) =>
          'reference' in citation ? [wanted(references, citation.reference)] : [],
        ),
      })),
    };
  };
}
