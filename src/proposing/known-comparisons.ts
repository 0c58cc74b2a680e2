import { type DaySpan, daySpan } from '../model/dates/day-span.ts';
import type { Knowledge } from './knowledge.ts';

/** A comparison that an original may belong to. */
export interface ProposedComparison {
  comparison: string;
  why: string;
}

/** What of an original says to which comparison it belongs. */
interface Piece {
  /** The ids of the events that it tells of. */
  events: ReadonlySet<string>;
  /** The ids of what it names. */
  things: ReadonlySet<string>;
  /** EDTF. */
  published: string | undefined;
}

const LEAST_SHARED = 2;
const NEAR_DAYS = 60;
/** What is named in more articles than that, and in more than two, is of no one matter. */
const MOST_ARTICLES = 1 / 3;

/**
 * The comparisons of which an article tells the same event as an original, or, published at about the same time, names
 * at least two of the same things that few other articles name. A country is of every matter.
 */
export function comparisonsFor(
  { events, things, published }: Piece,
  { articles, comparisons, named }: Pick<Knowledge, 'articles' | 'comparisons' | 'named'>,
): ProposedComparison[] {
  const countries = new Set(named.filter(({ kind }) => kind === 'country').map(({ id }) => id));
  const most = Math.max(2, articles.length * MOST_ARTICLES);
  const isSpecific = (id: string) =>
    !countries.has(id) && articles.filter(({ entities }) => entities.includes(id)).length <= most;
  const specific = new Set([...things].filter(isSpecific));
  return comparisons.flatMap(({ id, articles: compared }) => {
    const members = articles.filter((article) => compared.includes(article.id));
    const told = new Set(members.flatMap((article) => article.events)).intersection(events);
    if (told.size > 0)
      return [{ comparison: id, why: `Its articles tell of ${[...told].join(', ')}.` }];
    return members
      .filter((article) => isNear(published, article.published))
      .map((article) => ({ article, shared: new Set(article.entities).intersection(specific) }))
      .filter(({ shared }) => shared.size >= LEAST_SHARED)
      .slice(0, 1)
      .map(({ article, shared }) => ({
        comparison: id,
        why: `Its article ${article.id} is of about the same time and names ${[...shared].join(', ')}.`,
      }));
  });
}

function isNear(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined || other === undefined) return false;
  const [one, two] = [date, other].map((each) => daySpan(each)) as [DaySpan, DaySpan];
  return one.earliest - NEAR_DAYS <= two.latest && two.earliest <= one.latest + NEAR_DAYS;
}
