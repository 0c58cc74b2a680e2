import type { Account, Event } from '../corpus/domain.ts';
import { sourcingsIn } from '../corpus/provenance.ts';
import type { Grade } from '../model/schemas/fields.ts';
import type { Standing } from '../model/standing.ts';
import { pathOfPassage } from '../model/paths.ts';
import { whenWords } from '../words/index.ts';

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
  /** How the date is known, and, unless it is stated, how it follows. */
  grade: Grade;
  basis: string;
  /** Whether it begins when a state is known to hold. */
  isKnownBy: boolean;
  /** Whether the article tells of it as still to come. */
  isPlanned: boolean;
  /** Whether it dates the event on the timeline, alone or with another. */
  datesEvent: boolean;
  /** How well the event is established, by all its accounts. */
  standing: Standing;
  /** Kinds of knowing, separated by "; ". */
  sourcing: string;
  /** Names of sources, separated by "; ". */
  onTheWordOf: string;
  outlet: string;
  /** EDTF. */
  published: string;
  article: string;
  /** Ids, separated by "; ". */
  passages: string;
  /** The addresses of the passages, separated by spaces. */
  addresses: string;
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
  const {
    event,
    article,
    date,
    written = '',
    grade,
    basis,
    isPlanned,
    isKnownBy,
    passages,
    reliances,
  } = account;
  return {
    event: event.id,
    title: event.title,
    kind: event.sort.id,
    place: event.place?.name ?? '',
    participants: event.participants.map(({ entity }) => entity.name).join('; '),
    date,
    dateInWords: whenWords(account),
    written,
    isPlanned,
    grade,
    basis: basis?.text ?? '',
    isKnownBy,
    datesEvent: event.dating.accounts.includes(account),
    standing: event.standing,
    sourcing: sourcingsIn(reliances).join('; '),
    onTheWordOf: [...new Set(reliances.map(({ source }) => source.name))].join('; '),
    outlet: article.original.source.name,
    published: article.original.published,
    article: article.id,
    passages: passages.map(({ id }) => id).join('; '),
    addresses: passages.map(({ id }) => addressOf(pathOfPassage(article.id, id))).join(' '),
  };
}
