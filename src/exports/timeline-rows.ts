import type { Account, Event } from '../corpus/domain.ts';
import { dateWords } from '../model/dates/date-words.ts';
import { pathOfPassage } from '../model/paths.ts';

/** What one article says of one event, for a reader that is a program. */
export interface AccountRow {
  event: string;
  title: string;
  kind: string;
  place: string;
  /** Names, separated by "; ". */
  participants: string;
  /** EDTF. */
  date: string;
  dateInWords: string;
  /** The article's own words for the time. */
  written: string;
  /** Whether the date does not stand in the article as such, and then how it was inferred. */
  isInferred: boolean;
  basis: string;
  /** Whether it is the most exact of the event’s accounts, which dates it on the timeline. */
  datesEvent: boolean;
  sourcing: string;
  outlet: string;
  /** EDTF. */
  published: string;
  article: string;
  passage: string;
  /** The address of the passage. */
  address: string;
}

/**
 * Every account of every event, in the order of the timeline.
 *
 * @param addressOf the address of a path from the root of the site
 */
export function timelineRows(events: Event[], addressOf: (path: string) => string): AccountRow[] {
  return events.flatMap((event) => event.accounts.map((account) => rowOf(account, addressOf)));
}

function rowOf(account: Account, addressOf: (path: string) => string): AccountRow {
  const { event, article, date, written = '', basis = '', passage, sourcing } = account;
  return {
    event: event.id,
    title: event.title,
    kind: event.sort,
    place: event.place?.name ?? '',
    participants: event.participants.map(({ entity }) => entity.name).join('; '),
    date,
    dateInWords: dateWords(date),
    written,
    isInferred: basis !== '',
    basis,
    datesEvent: event.datedBy === account,
    sourcing,
    outlet: article.original.source.name,
    published: article.original.published,
    article: article.id,
    passage: passage.id,
    address: addressOf(pathOfPassage(article.id, passage.id)),
  };
}
