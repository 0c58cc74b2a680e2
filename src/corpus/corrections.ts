import { yearOf } from '../model/dates/compare-dates.ts';
import type { Edition } from '../model/schemas/ledger.ts';
import { pathOf } from '../model/paths.ts';
import type { Corpus } from './corpus.ts';
import type { Article } from './domain.ts';

/** Something that was wrong in the digest of an article, and was put right. */
export interface Correction {
  article: Article;
  edition: Edition;
}

/** The corrections of an article, the newest first. */
export function correctionsOf(article: Article): Correction[] {
  return article.editions
    .filter(({ kind }) => kind === 'correction')
    .map((edition) => ({ article, edition }))
    .reverse();
}

/** All corrections, the newest first. */
export function correctionsIn({ articles }: Pick<Corpus, 'articles'>): Correction[] {
  return articles
    .flatMap(correctionsOf)
    .sort((a, b) =>
      a.edition.date < b.edition.date ? 1 : a.edition.date > b.edition.date ? -1 : 0,
    );
}

/** Corrections by year, the newest year first. */
export function correctionsByYear(corrections: Correction[]): [year: number, Correction[]][] {
  return [...Map.groupBy(corrections, ({ edition }) => yearOf(edition.date) ?? 0)].sort(
    ([a], [b]) => b - a,
  );
}

/** The edition in which the words of a passage last changed; nothing where they are the first. */
export function lastChangeOf(article: Article, passage: { id: string }): Edition | undefined {
  return article.editions.findLast(({ changes }) =>
    changes.some((change) => change.passage === passage.id && change.was !== undefined),
  );
}

/** The id of an edition on the page of the changes of its article. */
export function editionId({ editions }: Article, edition: Edition): string {
  return `edition_${editions.indexOf(edition) + 1}`;
}

/** The path of an edition among the changes of its article, from the root of the site. */
export function pathOfEdition(article: Article, edition: Edition): string {
  return `${pathOf(article)}changes/#${editionId(article, edition)}`;
}

/** Whether the words of any passage have changed since they were first published. */
export function hasChanged({ editions }: Article): boolean {
  return editions.some(({ changes }) => changes.some(({ was }) => was !== undefined));
}
