import { z } from 'zod';
import { ID } from '../ids.ts';
import { oneOrMore } from './fields.ts';

/** What a field can refer to, and how a message says that there is none. */
interface Referred {
  /** The collections whose files it can be; none where it is looked for in the file itself. */
  collections: readonly (
    'articles' | 'countries' | 'actors' | 'places' | 'sources' | 'events' | 'comparisons'
  )[];
  /** The collection that the same id is of, where it is looked for in the file itself. */
  idOf?: 'articles' | 'events';
  /** Under which group of the desk's vocabulary it is looked for. */
  vocabulary?: string;
  /** What is missing: "There is no country or actor". */
  what: string;
  /** Where it is looked for: " in this article". */
  where?: string;
  /** What may stand there, for who fills it in: "a country or actor". */
  words: string;
  /** The rule of the check that a broken one breaks. */
  rule: string;
}

/** What the desk has a word for: a key of the group of this name under `vocabulary`. */
function vocabulary(what: string, group: string): Referred {
  return {
    collections: [],
    vocabulary: group,
    what,
    where: ' in content/desk.yaml',
    words: `a ${what} of \`desk.yaml\``,
    rule: 'unknown-word',
  };
}

const asTargets = <Name extends string>(targets: Record<Name, Referred>) => targets;

export const TARGETS = asTargets({
  article: {
    collections: ['articles'],
    what: 'article',
    words: 'an article',
    rule: 'unknown-article',
  },
  country: {
    collections: ['countries'],
    what: 'country',
    words: 'a country',
    rule: 'unknown-entity',
  },
  actor: { collections: ['actors'], what: 'actor', words: 'an actor', rule: 'unknown-entity' },
  entity: {
    collections: ['countries', 'actors', 'places'],
    what: 'entity',
    words: 'a country, actor or place',
    rule: 'unknown-entity',
  },
  participant: {
    collections: ['countries', 'actors'],
    what: 'country or actor',
    words: 'a country or actor',
    rule: 'unknown-entity',
  },
  location: {
    collections: ['countries', 'places'],
    what: 'country or place',
    words: 'a country or place',
    rule: 'unknown-entity',
  },
  source: { collections: ['sources'], what: 'source', words: 'a source', rule: 'unknown-source' },
  event: { collections: ['events'], what: 'event', words: 'an event', rule: 'unknown-event' },
  /** What a finding is about. */
  matter: {
    collections: ['events', 'comparisons'],
    what: 'event or comparison',
    words: 'an event or a comparison',
    rule: 'unknown-event',
  },
  /** A passage of the article that the field stands in. */
  passage: {
    collections: [],
    what: 'passage',
    where: ' in this article',
    words: 'a passage of this article',
    rule: 'unknown-passage',
  },
  /** A passage of the article by whose id the field's group goes. */
  'passage-there': {
    collections: [],
    what: 'passage',
    where: ' in that article',
    words: 'a passage of that article',
    rule: 'unknown-passage',
  },
  /** An event of which the article that the field stands in gives an account. */
  account: {
    collections: [],
    idOf: 'events',
    what: 'account of the event',
    where: ' in this article',
    words: 'an event under `dates`',
    rule: 'unknown-event',
  },
  /** A passage that the article of the same id has, or had. */
  recorded: {
    collections: [],
    what: 'passage',
    words: 'a passage that the article has or had',
    rule: 'unknown-passage',
  },
  /** The article's own date, or an event of which it gives an account. */
  reckoned: {
    collections: [],
    idOf: 'events',
    what: 'account of the event',
    where: ' in this article',
    words: '`published` or an event under `dates`',
    rule: 'unknown-event',
  },
  'actor-kind': vocabulary('kind of actor', 'actors'),
  'place-kind': vocabulary('kind of place', 'places'),
  'event-kind': vocabulary('kind of event', 'events'),
  'relation-type': vocabulary('type of tie', 'relations'),
  /** An article that the file lists under `articles`. */
  compared: {
    collections: [],
    idOf: 'articles',
    what: 'article',
    where: ' under "articles"',
    words: 'an article under `articles`',
    rule: 'unknown-article',
  },
});

export type Target = keyof typeof TARGETS;

declare module 'zod' {
  interface GlobalMeta {
    /** What the id in the field is of. */
    refersTo?: Target;
    /** What a value is called, for who fills it in: "date in EDTF". */
    called?: string;
    /** What stands behind the words of ours in the field: see `ownWords`. */
    support?: 'cited' | 'may-cite' | 'heading';
    /** Whether names in them become links. */
    hasLinks?: boolean;
    /** Whether each entry, where it is a list, makes a statement of its own. */
    statesEach?: boolean;
    /** From what it follows where it is left out, for who fills it in: "the source of the passage". */
    derived?: string;
  }
}

/** The name of a file, without folder and ending, or of a passage: lower-case words joined by hyphens. */
export const newId = () =>
  z.string().regex(ID, {
    error: 'should be an id: lower-case words joined by hyphens, such as gardens-guild.',
  });

/** The id of something that is there. */
export const ref = (target: Target) => newId().meta({ refersTo: target });

/** One such id, or a list of them; read as a list. */
export const refs = (target: Target) =>
  oneOrMore(ref(target), 'an id, such as gardens-guild, or a list of ids');
