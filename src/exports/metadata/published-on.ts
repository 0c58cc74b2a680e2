import type { Article } from '../../corpus/domain.ts';
import { isWork, type Work } from '../../corpus/works.ts';
import type { Shared } from '../share-cards.ts';

/**
 * The day on which a page of ours can first have stood as it is about: that of the first edition of its article, or
 * of the latest of the articles that it reads together; ISO 8601. Nothing where no ledger says it, or of things.
 */
export function publishedOn(thing: Shared): string | undefined {
  if (thing.kind === 'article') return thing.editions[0]?.date;
  return isWork(thing) ? latestOf(thing.articles.map(publishedOn)) : undefined;
}

/** The day on which the words of an article last changed; ISO 8601. */
export function changedOn({ editions }: Article): string | undefined {
  return editions.at(-1)?.date;
}

/** The day of the edition of a work of ours that stands now: the latest on which one of its articles changed. */
export function editionOf(work: Work): string | undefined {
  return work.kind === 'article' ? changedOn(work) : latestOf(work.articles.map(changedOn));
}

/** Nothing where one of them is not known. */
function latestOf(days: (string | undefined)[]): string | undefined {
  return days.every((day) => day !== undefined) ? days.sort().at(-1) : undefined;
}
