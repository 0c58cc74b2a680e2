import { compareDates, yearOf } from '../model/dates/compare-dates.ts';
import type { Passage } from '../model/passages.ts';
import type { CollectionName, ContentOf } from '../model/schemas/index.ts';
import { areDatedApart, datingOf } from './dating.ts';
import type {
  Article,
  Comparison,
  Entity,
  Event,
  Finding,
  Reference,
  Source,
  Thing,
} from './domain.ts';
import { provenanceOf } from './provenance.ts';
import { type OwnTextReader, ownTextReader } from './read-own-text.ts';
import { tellArticle, untoldArticle } from './resolve-article.ts';
import { resolveComparison } from './resolve-comparison.ts';
import { byName, describeThings, type ResolvedThings, resolveThings } from './resolve-things.ts';
import { gradeTies, standingOfEvent } from './standings.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { variationsOf } from './side-by-side.ts';
import { wanted } from './wanted.ts';

interface Entry<Name extends CollectionName> {
  id: string;
  data: ContentOf<Name>;
}

/** The collections as they are read, before their references are followed. */
export interface Collections {
  articles: (Entry<'articles'> & { passages: Passage[] })[];
  countries: Entry<'countries'>[];
  actors: Entry<'actors'>[];
  places: Entry<'places'>[];
  sources: Entry<'sources'>[];
  events: Entry<'events'>[];
  comparisons: Entry<'comparisons'>[];
  findings: Entry<'findings'>[];
  references: Entry<'references'>[];
  ledger: Entry<'ledger'>[];
  /** One. */
  desk: Entry<'desk'>[];
}

/** The same, with every reference followed. */
export interface Resolved {
  desk: ContentOf<'desk'>;
  /** Newest first, then those of no known year. */
  articles: Article[];
  /** By name. */
  entities: Entity[];
  /** By name. */
  sources: Source[];
  /** By date, then by id. */
  events: Event[];
  /** By title. */
  comparisons: Comparison[];
  /** By rank. */
  findings: Finding[];
  /** By id. */
  references: Reference[];
  /** Everything that a text can mention, by id; entities first, each by name. */
  things: ReadonlyMap<string, Thing>;
  /** Reads another text of ours. */
  read: OwnTextReader;
}

/**
 * Follows every reference between the collections.
 *
 * @throws {Error} when one leads nowhere; the content check finds these first and says where
 */
export function resolve(collections: Collections): Resolved {
  const [desk] = collections.desk;
  if (!desk) throw new Error('There is no desk.');
  const vocabulary = vocabularyOf(desk.data);
  const named = resolveThings(collections, vocabulary);
  const { entities, sources, things } = named;
  const references = new Map(
    collections.references.map((entry): [string, Reference] => [entry.id, resolveReference(entry)]),
  );
  const editions = new Map(collections.ledger.map(({ id, data }) => [id, data.editions]));
  const articlesById = new Map(
    collections.articles.map((entry) => [
      entry.id,
      untoldArticle(entry, editions.get(entry.id) ?? []),
    ]),
  );
  const read = ownTextReader(things, articlesById, references);
  describeThings(collections, named, read);
  const provenance = provenanceOf(sources);
  const { originsOf } = provenance;
  const events = new Map(
    collections.events.map((entry): [string, Event] => [
      entry.id,
      untoldEvent(entry, entities, vocabulary, read),
    ]),
  );
  for (const entry of collections.articles) {
    const referred = { entities, sources, events, vocabulary, provenance, read };
    tellArticle(wanted(articlesById, entry.id), entry, referred);
  }
  const comparisons = collections.comparisons.map((entry) =>
    resolveComparison(entry, { articles: articlesById, events, read }),
  );
  const matters = new Map<string, Event | Comparison>([
    ...comparisons.map((comparison) => [comparison.id, comparison] as const),
    ...events,
  ]);
  const contested = new Set(
    comparisons.flatMap(({ points }) => points.flatMap(({ contests }) => contests)),
  );
  for (const event of events.values()) {
    event.accounts.sort((a, b) =>
      compareDates(a.article.original.published, b.article.original.published),
    );
    event.articles = [...new Set(event.accounts.map(({ article }) => article))];
    event.dating = datingOf(event.accounts);
    event.origins = originsOf(event.accounts.flatMap(({ reliances }) => reliances));
    event.isInConflict = areDatedApart(event.accounts);
    event.isContested = event.isInConflict || contested.has(event);
    event.standing = standingOfEvent(event, originsOf);
    event.variations = variationsOf({ things }, event);
  }
  gradeTies(
    [...articlesById.values()].flatMap(({ relations }) => relations),
    originsOf,
  );
  return {
    desk: desk.data,
    articles: [...articlesById.values()].sort(newestFirst),
    entities: byName(entities),
    sources: byName(sources),
    events: [...events.values()].sort(compareEvents),
    comparisons: comparisons.sort((a, b) => (a.title < b.title ? -1 : 1)),
    findings: collections.findings
      .toSorted((a, b) => a.data.rank - b.data.rank)
      .map(({ id, data }) => ({
        id,
        text: read(data.text),
        about: wanted(matters, data.about),
      })),
    references: [...references.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    things,
    read,
  };
}

/** An event before any account of it is read; what follows from these is filled in then. */
function untoldEvent(
  { id, data }: Entry<'events'>,
  entities: ResolvedThings['entities'],
  { events }: Vocabulary,
  read: OwnTextReader,
): Event {
  return {
    kind: 'event',
    id,
    title: data.title,
    sort: wanted(events, data.kind),
    description: read(data.description),
    place: data.place === undefined ? undefined : wanted(entities, data.place),
    participants: Object.entries(data.participants).map(([participant, role]) => ({
      entity: wanted(entities, participant),
      role: read(role),
    })),
    accounts: [] as unknown as Event['accounts'],
    articles: [],
    dating: undefined as unknown as Event['dating'],
    origins: { known: [], untraced: [], atLeast: 0 },
    isInConflict: false,
    isContested: false,
    standing: 'claimed',
    record: data.record && {
      ...data.record,
      text: read(data.record.text),
      onlyClaimed: data.record.onlyClaimed ? read(data.record.onlyClaimed) : undefined,
    },
    variations: [],
  };
}

function resolveReference({ id, data }: Entry<'references'>): Reference {
  const { title, publisher, url, published, seen, archived } = data;
  return { kind: 'reference', id, title, publisher, url, published, seen, archived };
}

function compareEvents(a: Event, b: Event): number {
  return compareDates(a.dating.date, b.dating.date) || (a.id < b.id ? -1 : 1);
}

/** Articles of no known year come last: nothing says that they are new. */
function newestFirst(a: Article, b: Article): number {
  const isUndated = ({ original }: Article) => Number(yearOf(original.published) === undefined);
  return (
    isUndated(a) - isUndated(b) ||
    compareDates(b.original.published, a.original.published) ||
    (a.id < b.id ? -1 : 1)
  );
}
