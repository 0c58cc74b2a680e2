import { compareDates } from '../model/dates/compare-dates.ts';
import { daySpan } from '../model/dates/day-span.ts';
import { datingOf } from './dating.ts';
import type { Article, Dating, Event } from './domain.ts';

/** The articles that tell of some events, the earliest first. */
export function articlesTelling(events: Event[]): Article[] {
  return [...new Set(events.flatMap((event) => event.articles))].sort((a, b) =>
    compareDates(a.original.published, b.original.published),
  );
}

/** What was known of an event's date once an article had told of it: as far as it and the earlier ones do. */
export interface DatedTelling {
  article: Article;
  dating: Dating;
}

/** The tellings of an event, by the last day on which the article may have been published. */
export function tellingsOf({ accounts, articles }: Event): DatedTelling[] {
  const lastDay = ({ original }: Article) => daySpan(original.published).latest;
  const inOrder = articles.toSorted((a, b) => lastDay(a) - lastDay(b));
  return inOrder.flatMap((article, index) => {
    const told = new Set(inOrder.slice(0, index + 1));
    const [first, ...others] = accounts.filter((account) => told.has(account.article));
    return first ? [{ article, dating: datingOf([first, ...others]) }] : [];
  });
}
