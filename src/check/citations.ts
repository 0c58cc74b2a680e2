import type { Citation } from '../model/own-text.ts';
import { rememberedFor } from '../model/remembered.ts';
import type { CheckedOwnText, Desk } from './desk.ts';
import type { Found } from './rule.ts';
import { leftOutDraft } from './left-out-draft.ts';
import { didYouMean } from './suggest.ts';

type CitationRule = 'unknown-reference' | 'unknown-article' | 'unknown-passage';

/** Notes that lead nowhere, of those whose breach is this rule's. */
export function brokenCitations(desk: Desk, rule: CitationRule): Found[] {
  return allBroken(desk).filter((found) => found.rule === rule);
}

const allBroken = rememberedFor((desk: Desk) =>
  desk.ownTexts.flatMap((text) =>
    text.notes.flatMap(({ citations }) =>
      citations.flatMap((citation) => {
        const fault = faultOf(citation, text, desk);
        if (!fault) return [];
        return [{ ...fault, path: text.file.path, at: text.file.positionOf(text.field) }];
      }),
    ),
  ),
);

function faultOf(
  citation: Citation,
  { file }: CheckedOwnText,
  { ids, namedPassages, draftsLeftOut }: Desk,
): { rule: CitationRule; message: string } | undefined {
  if ('reference' in citation) {
    const { reference } = citation;
    if (ids.references.has(reference)) return undefined;
    const isArticle = ids.articles.has(reference);
    return {
      rule: 'unknown-reference',
      message: `There is no reference "${reference}".${isArticle ? ` It is an article: name its passage, [@${reference}#passage].` : didYouMean(reference, ids.references)}`,
    };
  }
  const { article, passage } = citation;
  if (article === undefined && file.collection !== 'articles') {
    return {
      rule: 'unknown-passage',
      message: `Only an article has passages of its own. Name the article before the "#${passage}".`,
    };
  }
  if (article !== undefined && !ids.articles.has(article)) {
    const message = draftsLeftOut?.has(article)
      ? leftOutDraft(article)
      : `There is no article "${article}".${didYouMean(article, ids.articles)}`;
    return { rule: 'unknown-article', message };
  }
  const there = namedPassages.get(article ?? file.id);
  // Of an article that cannot be read, or has passages without an id, they are not known.
  if (!there || there.has(passage)) return undefined;
  const where = article === undefined ? 'in this article' : `in "${article}"`;
  const message = `There is no passage "${passage}" ${where}.${didYouMean(passage, there)}`;
  return { rule: 'unknown-passage', message };
}
