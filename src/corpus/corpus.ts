import { type MarkedSentence, sentencesAbout } from '../model/sentences.ts';
import { nameKey } from '../model/names/fold.ts';
import { mentionFinder } from '../model/names/mention-finder.ts';
import type { NameMatch } from '../model/names/name-finder.ts';
import type { Alias } from '../model/names/named.ts';
import { mentionsInOwnText, type OwnText } from '../model/names/own-text.ts';
import type { Mention, Passage } from '../model/passages.ts';
import type { Sourcing } from '../model/schemas/fields.ts';
import { chainTo, type Derivations, originsOf } from '../model/sources/origins.ts';
import { eventInDetail, type EventInDetail } from './accounts-in-detail.ts';
import type {
  Article,
  Comparison,
  Entity,
  Event,
  Figure,
  Relation,
  Reliance,
  Source,
} from './domain.ts';
import { type Exchange, exchangeAmong } from './exchange.ts';
import { type Limits, limitsOf } from './limits.ts';
import { closestPairs, type Pair } from './pairs.ts';
import { relatedArticles, type RelatedArticle } from './related.ts';
import { type Collections, resolve, type Resolved } from './resolve.ts';
import { wanted } from './wanted.ts';

/** What one article says of a thing: the sentences that name it, in order. */
export interface MentionsInArticle {
  article: Article;
  /** How often it is named. */
  count: number;
  sentences: MarkedSentence[];
}

/** A thing that is named in the same passages as another. */
export interface Companion {
  entity: Entity;
  /** The passages that name both, and the articles they are in; oldest article first. */
  passages: { article: Article; passage: Passage }[];
}

/** A name of an entity and who uses it. */
export interface NameInUse extends Alias {
  /** The articles whose originals write it so. */
  articles: Article[];
  /** How often our digests do. */
  mentions: number;
}

/** The ties of one type that an entity has in one direction. */
export interface Ties {
  type: Relation['type'];
  /** Whether the entity is the one that acts. */
  isFrom: boolean;
  relations: Relation[];
}

/**
 * The corpus: everything the content says, with its references followed and its questions answered.
 * Indexes are made once, in one pass over the mentions; answers are made when asked.
 */
export class Corpus {
  readonly articles: Article[];
  readonly countries: Entity[];
  readonly actors: Entity[];
  readonly places: Entity[];
  readonly sources: Source[];
  readonly events: Event[];
  readonly comparisons: Comparison[];
  /** Every tie that an article tells of, oldest article first. */
  readonly relations: Relation[];
  /** The pairs that occur together most, by `pairId`. */
  readonly pairs: ReadonlyMap<string, Pair>;
  /** Everything that a text can mention. */
  readonly things: (Entity | Source)[];

  readonly #things: ReadonlyMap<string, Entity | Source>;
  readonly #findNames: (text: string) => NameMatch[];
  readonly #passages = new Map<string, { article: Article; passage: Passage }[]>();
  readonly #events = new Map<Entity, Event[]>();
  readonly #reliances = new Map<Source, Reliance[]>();
  readonly #sources = new Map<Entity, Source>();
  readonly #published = new Map<Source, Article[]>();
  readonly #tiesFrom = new Map<Entity, Relation[]>();
  readonly #tiesTo = new Map<Entity, Relation[]>();
  readonly #carriers = new Map<Source, Source[]>();
  readonly #comparisons = new Map<Article, Comparison[]>();
  readonly #names = new Map<Entity, { name: string; article: Article }[]>();
  readonly #sourcesById: ReadonlyMap<string, Source>;
  /** For counting: from a source to what its word comes from, or to the people of whom it is one. */
  readonly #derivations: Derivations;
  /** For telling the way: from a source to what its word comes from, and to each of those people. */
  readonly #ways: Derivations;
  /** Every page that lists an event asks for these. */
  readonly #details = new Map<Event, EventInDetail>();
  readonly #related: (article: Article) => RelatedArticle[];

  constructor(collections: Collections) {
    const resolved: Resolved = resolve(collections);
    this.articles = resolved.articles;
    this.countries = resolved.entities.filter(({ kind }) => kind === 'country');
    this.actors = resolved.entities.filter(({ kind }) => kind === 'actor');
    this.places = resolved.entities.filter(({ kind }) => kind === 'place');
    this.sources = resolved.sources;
    this.events = resolved.events;
    this.comparisons = resolved.comparisons;
    this.relations = resolved.articles.toReversed().flatMap(({ relations }) => relations);
    this.#sourcesById = new Map(resolved.sources.map((source) => [source.id, source]));
    this.#derivations = new Map(
      resolved.sources.map(({ id, derivedFrom, oneOf }) => [
        id,
        [...derivedFrom, ...(oneOf ? [oneOf] : [])].map((from) => from.id),
      ]),
    );
    const members = Map.groupBy(resolved.sources, ({ oneOf }) => oneOf);
    this.#ways = new Map(
      resolved.sources.map(({ id, derivedFrom }) => [
        id,
        derivedFrom.flatMap((from) => [from, ...(members.get(from) ?? [])]).map((from) => from.id),
      ]),
    );

    const ownNamed = resolved.sources.filter(
      ({ entity, sort }) => entity === undefined && sort !== 'unnamed',
    );
    this.things = [...resolved.entities, ...ownNamed];
    this.#things = new Map(this.things.map((thing) => [thing.id, thing]));
    this.#findNames = mentionFinder(this.things);

    for (const article of resolved.articles.toReversed()) {
      add(this.#published, article.original.source, article);
      for (const reliance of article.reliances) add(this.#reliances, reliance.source, reliance);
      for (const { entity, names } of article.names) {
        for (const name of names) add(this.#names, entity, { name, article });
      }
      for (const passage of article.passages) {
        for (const id of new Set(passage.mentions.map(({ entity }) => entity))) {
          add(this.#passages, id, { article, passage });
        }
      }
    }
    for (const relation of this.relations) {
      add(this.#tiesFrom, relation.from, relation);
      add(this.#tiesTo, relation.to, relation);
    }
    for (const source of resolved.sources) {
      if (source.entity) this.#sources.set(source.entity, source);
      for (const from of source.derivedFrom) add(this.#carriers, from, source);
    }
    for (const comparison of resolved.comparisons) {
      for (const article of comparison.articles) add(this.#comparisons, article, comparison);
    }
    for (const event of resolved.events) {
      const involved = new Set(event.participants.map(({ entity }) => entity));
      if (event.place) involved.add(event.place);
      for (const entity of involved) add(this.#events, entity, event);
    }
    this.#related = relatedArticles(resolved.articles);
    this.pairs = closestPairs(
      resolved.articles,
      (id) => this.#entity(id),
      (entity) => this.eventsOf(entity),
    );
  }

  /** The country, actor, place or own-named source of this id. */
  thing(id: string): Entity | Source | undefined {
    return this.#things.get(id);
  }

  #entity(id: string): Entity | undefined {
    const thing = this.#things.get(id);
    return thing?.kind === 'source' ? undefined : thing;
  }

  /** What a text of ours mentions, in order: found as in articles. */
  mentionsIn(text: OwnText): Mention[] {
    return mentionsInOwnText(text, this.#findNames);
  }

  /** How many articles mention a thing, and how often they do in all. */
  countsOf({ id }: Entity | Source): { articles: number; mentions: number } {
    const places = this.#passages.get(id) ?? [];
    return {
      articles: new Set(places.map(({ article }) => article)).size,
      mentions: places.reduce((sum, { passage }) => sum + timesNamed(passage, id), 0),
    };
  }

  /** The articles that mention a thing, oldest first, with the sentences. */
  mentionsOf({ id }: Entity | Source): MentionsInArticle[] {
    const byArticle = Map.groupBy(this.#passages.get(id) ?? [], ({ article }) => article);
    return [...byArticle].map(([article, passages]) => ({
      article,
      count: passages.reduce((sum, { passage }) => sum + timesNamed(passage, id), 0),
      sentences: passages.flatMap(({ passage }) => sentencesAbout(passage, id)),
    }));
  }

  /** The events that an entity takes part in or that happen there, by date. */
  eventsOf(entity: Entity): Event[] {
    return this.#events.get(entity) ?? [];
  }

  /** The entities named in the same passages, most passages first. */
  companionsOf({ id }: Entity): Companion[] {
    const companions = new Map<string, Companion>();
    for (const place of this.#passages.get(id) ?? []) {
      for (const other of new Set(place.passage.mentions.map(({ entity }) => entity))) {
        const entity = this.#entity(other);
        if (other === id || !entity) continue;
        const companion = companions.get(other) ?? { entity, passages: [] };
        companion.passages.push(place);
        companions.set(other, companion);
      }
    }
    return [...companions.values()].sort(
      (a, b) => b.passages.length - a.passages.length || (a.entity.name < b.entity.name ? -1 : 1),
    );
  }

  /** Every name of an entity, ours first, each with the articles whose originals write it so. */
  namesOf(entity: Entity): NameInUse[] {
    const names: Alias[] = [{ name: entity.name, lang: 'en' }, ...entity.aliases];
    const byKey = new Map(names.toReversed().map((alias) => [nameKey(alias.name), alias]));
    // Names of several languages can fold to one: the very spelling goes first.
    const nameWritten = (words: string) =>
      names.find(({ name }) => name === words) ?? byKey.get(nameKey(words));
    const uses = Map.groupBy(this.#names.get(entity) ?? [], ({ name }) => nameWritten(name));
    const written = Map.groupBy(
      (this.#passages.get(entity.id) ?? []).flatMap(({ passage: { text, mentions } }) =>
        mentions
          .filter((mention) => mention.entity === entity.id)
          .map(({ start, end }) => text.slice(start, end)),
      ),
      nameWritten,
    );
    return names.map((alias) => ({
      ...alias,
      articles: [...new Set(uses.get(alias)?.map(({ article }) => article))],
      mentions: written.get(alias)?.length ?? 0,
    }));
  }

  /** The names of a thing, those that texts use most first, then in the order of its file. */
  namesByUse(thing: Entity | Source): string[] {
    if (thing.kind === 'source') return [thing.name, ...thing.aliases.map(({ name }) => name)];
    const uses = ({ articles, mentions }: NameInUse) => articles.length + mentions;
    return this.namesOf(thing)
      .sort((a, b) => uses(b) - uses(a))
      .map(({ name }) => name);
  }

  /** The passages that rest on a source, oldest article first. */
  reliancesOn(source: Source): Reliance[] {
    return this.#reliances.get(source) ?? [];
  }

  /** The articles whose originals a source published, oldest first. */
  publishedBy(source: Source): Article[] {
    return this.#published.get(source) ?? [];
  }

  /** The source that an actor is. */
  sourceOf(entity: Entity): Source | undefined {
    return this.#sources.get(entity);
  }

  /** The figures in the passages that name an entity. */
  figuresAbout({ id }: Entity): Figure[] {
    const passages = new Set((this.#passages.get(id) ?? []).map(({ passage }) => passage));
    const articles = new Set((this.#passages.get(id) ?? []).map(({ article }) => article));
    return [...articles].flatMap(({ figures }) =>
      figures.filter(({ passage }) => passages.has(passage)),
    );
  }

  /** The events whose dates no day fits, or of which one is far more exact than another; newest first. */
  differentlyDated(): Event[] {
    return this.events
      .filter((event) => {
        const { differences } = this.inDetail(event);
        return differences.includes('date') || differences.includes('exactness');
      })
      .reverse();
  }

  /** How an article knows, and for how many of its passages; what most passages rest on first. */
  sourcingOf({ reliances }: Article): { sourcing: Sourcing; passages: number }[] {
    return [...Map.groupBy(reliances, ({ sourcing }) => sourcing)]
      .map(([sourcing, ofKind]) => ({
        sourcing,
        passages: new Set(ofKind.map(({ passage }) => passage)).size,
      }))
      .sort((a, b) => b.passages - a.passages);
  }

  /** An event's accounts side by side, with what they differ on and who is silent. */
  inDetail(event: Event): EventInDetail {
    const known = this.#details.get(event);
    if (known) return known;
    const detail = eventInDetail(
      event,
      (id) => this.#entity(id),
      ({ id }) => (this.#passages.get(id) ?? []).map(({ article }) => article),
    );
    this.#details.set(event, detail);
    return detail;
  }

  /** Where the accounts of an event first come from: the origins of those whose word they are. */
  originsOf({ accounts }: Event): Source[] {
    const origins = new Set(
      accounts
        .flatMap(({ reliances }) => reliances)
        .flatMap(({ source }) => [...originsOf(source.id, this.#derivations)]),
    );
    return [...origins].map((id) => wanted(this.#sourcesById, id));
  }

  /**
   * The way on which a source's word reached an article: from its outlet to the source, and on for as
   * long as there is only one that it can come from.
   */
  chainOf({ original, reliances }: Article, source: Source): Source[] {
    if (source === original.source) return [source];
    const relied = reliances.map((reliance) => reliance.source.id);
    const way = chainTo(source.id, relied, this.#ways) ?? [source.id];
    const chain = new Set([original.source, ...way.map((id) => wanted(this.#sourcesById, id))]);
    for (const { derivedFrom } of chain) {
      if (derivedFrom.length === 1) chain.add(derivedFrom[0] as Source);
    }
    return [...chain];
  }

  /** The sources whose word comes from this one. */
  derivedFrom(source: Source): Source[] {
    return this.#carriers.get(source) ?? [];
  }

  /** An entity's ties, by type and direction; those in which it acts first. */
  tiesOf(entity: Entity): Ties[] {
    return [true, false].flatMap((isFrom) => {
      const own = (isFrom ? this.#tiesFrom : this.#tiesTo).get(entity) ?? [];
      return [...Map.groupBy(own, ({ type }) => type)].map(([type, relations]) => ({
        type,
        isFrom,
        relations,
      }));
    });
  }

  /** Who gives intelligence to whom. */
  exchange(): Exchange {
    return exchangeAmong(this.relations);
  }

  /** The comparisons that an article is in. */
  comparisonsWith(article: Article): Comparison[] {
    return this.#comparisons.get(article) ?? [];
  }

  /** The comparisons in which an answer is a passage that tells of an event. */
  comparisonsCiting({ accounts }: Event): Comparison[] {
    const passages = new Set(accounts.flatMap((account) => account.passages));
    const near = new Set(accounts.flatMap(({ article }) => this.comparisonsWith(article)));
    return [...near].filter(({ points }) =>
      points.some(({ cells }) =>
        cells.some((cell) => cell.stance !== 'silent' && passages.has(cell.passage)),
      ),
    );
  }

  /** What the corpus does not have. */
  limits(): Limits {
    return limitsOf(this);
  }

  /** The articles nearest to one, each with the reason. */
  relatedTo(article: Article): RelatedArticle[] {
    return this.#related(article);
  }
}

function timesNamed({ mentions }: Passage, id: string): number {
  return mentions.filter(({ entity }) => entity === id).length;
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
