import { MADE_UP_DESK } from '../../made-up-desk.ts';
import { type Corpus, corpusOf } from '../../../src/corpus/corpus.ts';
import type { Collections } from '../../../src/corpus/resolve.ts';
import { nameFinder } from '../../../src/model/names/name-finder.ts';
import { articleSchema } from '../../../src/model/schemas/article.ts';
import { actorSchema, countrySchema, placeSchema } from '../../../src/model/schemas/entity.ts';
import type { Grade } from '../../../src/model/schemas/fields.ts';
import { deskSchema } from '../../../src/model/schemas/desk.ts';
import { eventSchema } from '../../../src/model/schemas/event.ts';
import { ledgerSchema } from '../../../src/model/schemas/ledger.ts';
import { sourceSchema } from '../../../src/model/schemas/source.ts';

/** An article as a test tells it: what matters to it, the rest filled in. */
interface ArticleSketch {
  title?: string;
  published?: string;
  url?: string;
  /** The days of its editions; the first is its first, the others are corrections. None has a ledger by itself. */
  editions?: string[];
  passages: Record<string, string>;
  dates?: {
    event: string;
    date: string;
    written?: string | undefined;
    passage: string | string[];
    by?: string | string[];
    grade?: Grade;
    basis?: string;
    planned?: boolean;
    knownBy?: boolean;
  }[];
  /** Beside The Daily; for the first passage, where nothing else is said. */
  sources?: (string | { source: string; derivedFrom?: string[]; passage?: string })[];
  /** How all of it is known. */
  sourcing?: string;
  names?: Record<string, string[]>;
  relations?: {
    from: string;
    type: string;
    to: string;
    mutual?: boolean;
    by?: string;
    event?: string;
    onRecord?: boolean;
  }[];
}

/** The Post, which has its word from a witness. */
export const THE_POST = { source: 'the-post', derivedFrom: ['the-witness'] };

const NAMES: Record<string, string> = {
  iraq: 'Iraq',
  russia: 'Russia',
  'islamic-state': 'Islamic State',
  army: 'Army',
  lakeend: 'Lakeend',
  highford: 'Highford',
};

/** A corpus of two countries, the army of one, an actor with aliases, two outlets, a witness, and the articles of a test. */
export function aCorpus(
  articles: Record<string, ArticleSketch>,
  events: Record<
    string,
    {
      participants: string[];
      role?: string;
      place?: string;
      confirms?: boolean;
      isOrigin?: boolean;
    }
  > = {},
): Corpus {
  const find = nameFinder([
    ...Object.entries(NAMES).map(([id, name]) => ({ id, name })),
    { id: 'islamic-state', name: 'Daesh' },
    { id: 'the-post', name: 'The Post' },
  ]);
  const country = (id: 'iraq' | 'russia') => ({
    id,
    data: countrySchema.parse({ name: NAMES[id], description: 'A country.' }),
  });
  const outlet = (id: string, name: string) => ({
    id,
    data: sourceSchema.parse({ name, kind: 'outlet', description: 'An outlet.' }),
  });
  const collections: Collections = {
    countries: [country('iraq'), country('russia')],
    actors: [
      {
        id: 'islamic-state',
        data: actorSchema.parse({
          name: 'Islamic State',
          kind: 'armed-group',
          description: 'A group.',
          aliases: ['Daesh', { name: 'الدولة', lang: 'ar' }, { name: 'الدوله', lang: 'fa' }],
        }),
      },
      {
        id: 'army',
        data: actorSchema.parse({
          name: 'Army',
          kind: 'government-body',
          country: 'iraq',
          description: 'Of Iraq.',
        }),
      },
    ],
    places: ['lakeend', 'highford'].map((id) => ({
      id,
      data: placeSchema.parse({
        name: NAMES[id],
        kind: 'city',
        country: 'iraq',
        at: { latitude: 33, longitude: 44 },
        description: 'A city.',
      }),
    })),
    desk: [{ id: 'desk', data: deskSchema.parse(MADE_UP_DESK) }],
    comparisons: [],
    findings: [],
    references: [],
    ledger: Object.entries(articles).flatMap(([id, { editions }]) =>
      editions === undefined ? [] : [{ id, data: ledgerSchema.parse(ledgerOf(editions)) }],
    ),
    sources: [
      outlet('the-daily', 'The Daily'),
      outlet('the-post', 'The Post'),
      {
        id: 'the-witness',
        data: sourceSchema.parse({ name: 'A witness', kind: 'unnamed', description: 'Somebody.' }),
      },
      {
        id: 'islamic-state',
        data: sourceSchema.parse({
          entity: 'islamic-state',
          kind: 'official',
          description: 'It speaks.',
        }),
      },
    ],
    events: Object.entries(events).map(
      ([id, { participants, role = 'takes part', place, confirms, isOrigin = false }]) => ({
        id,
        data: eventSchema.parse({
          title: id,
          kind: 'statement',
          description: `What ${id} was.`,
          participants: Object.fromEntries(participants.map((who) => [who, role])),
          place,
          ...(confirms === undefined ? {} : { record: { text: 'On record.', confirms, isOrigin } }),
        }),
      }),
    ),
    articles: Object.entries(articles).map(
      ([
        id,
        {
          title = id,
          published = '2015',
          url,
          passages,
          dates = [],
          sources = [],
          sourcing = 'other-outlet',
          names,
          relations = [],
        },
      ]) => {
        const read = Object.entries(passages).map(([passage, text]) => ({
          id: passage,
          name: passage,
          text,
          mentions: find(text).map(({ id: entity, start, end }) => ({ entity, start, end })),
        }));
        const [first = ''] = Object.keys(passages);
        const mentioned = new Set(
          read.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)),
        );
        return {
          id,
          passages: read,
          data: articleSchema.parse({
            title,
            summary: `What ${id} says.`,
            original: { source: 'the-daily', published, url },
            entities: [...mentioned].filter((entity) => entity in NAMES),
            names,
            dates: dates.map((account) => ({
              written: 'then',
              ...account,
            })),
            relations: relations.map((relation) => ({
              by: 'the-daily',
              passage: first,
              ...relation,
            })),
            sources: ['the-daily', ...sources].map((source) => ({
              sourcing,
              passage: first,
              ...(typeof source === 'string' ? { source } : source),
            })),
          }),
        };
      },
    ),
  };
  return corpusOf(collections);
}

function ledgerOf(editions: string[]) {
  return {
    passages: {},
    editions: editions.map((date, index) =>
      index === 0
        ? { date, kind: 'first' }
        : { date, kind: 'correction', wrong: `Wrong ${index}.`, right: `Right ${index}.` },
    ),
  };
}
