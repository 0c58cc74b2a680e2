import type { Passage } from '../model/passages.ts';
import { rememberedFor } from '../model/remembered.ts';
import { type MarkedSentence, sentencesAbout } from '../model/sentences.ts';
import type { Corpus } from './corpus.ts';
import type { Article, Entity, Figure, PlacedPassage, Thing } from './domain.ts';
import { listedUnder } from './index-by.ts';

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
  /** The passages that name both, oldest article first. */
  passages: PlacedPassage[];
}

/** How many articles mention a thing, and how often they do in all. */
export function countsOf(
  { passagesNaming }: Pick<Corpus, 'passagesNaming'>,
  thing: Thing,
): { articles: number; mentions: number } {
  return countsBy(passagesNaming)(thing);
}

/** Each article asks for the counts of all that it mentions: of what many do, they are counted once. */
const countsBy = rememberedFor((passagesNaming: Corpus['passagesNaming']) =>
  rememberedFor((thing: Thing) => countsIn(listedUnder(passagesNaming, thing), thing)),
);

/** The same of some of the passages that name it. */
export function countsIn(
  places: PlacedPassage[],
  thing: Thing,
): { articles: number; mentions: number } {
  return {
    articles: new Set(places.map(({ article }) => article)).size,
    mentions: places.reduce((sum, { passage }) => sum + timesNamed(passage, thing), 0),
  };
}

/** The articles that mention a thing, oldest first, with the sentences. */
export function mentionsOf({ passagesNaming }: Corpus, thing: Thing): MentionsInArticle[] {
  const byArticle = Map.groupBy(listedUnder(passagesNaming, thing), ({ article }) => article);
  return [...byArticle].map(([article, passages]) => ({
    article,
    count: passages.reduce((sum, { passage }) => sum + timesNamed(passage, thing), 0),
    sentences: passages.flatMap(({ passage }) => sentencesAbout(passage, thing.id)),
  }));
}

/** The things that an article mentions, each once, in order. */
export function thingsIn({ things }: Pick<Corpus, 'things'>, { passages }: Article): Thing[] {
  const ids = passages.flatMap(({ mentions }) => mentions.map(({ entity }) => entity));
  return [...new Set(ids)].flatMap((id) => things.get(id) ?? []);
}

/** The entities named in the same passages, most passages first. */
export function companionsOf({ passagesNaming, things }: Corpus, entity: Entity): Companion[] {
  const companions = new Map<string, Companion>();
  for (const place of listedUnder(passagesNaming, entity)) {
    for (const id of new Set(place.passage.mentions.map((mention) => mention.entity))) {
      const other = things.get(id);
      if (other === entity || !other || other.kind === 'source') continue;
      const companion = companions.get(id) ?? { entity: other, passages: [] };
      companion.passages.push(place);
      companions.set(id, companion);
    }
  }
  return [...companions.values()].sort(
    (a, b) => b.passages.length - a.passages.length || (a.entity.name < b.entity.name ? -1 : 1),
  );
}

/** The figures in the passages that name an entity. */
export function figuresAbout({ passagesNaming }: Corpus, entity: Entity): Figure[] {
  const places = listedUnder(passagesNaming, entity);
  const passages = new Set(places.map(({ passage }) => passage));
  const articles = new Set(places.map(({ article }) => article));
  return [...articles].flatMap(({ figures }) =>
    figures.filter(({ passage }) => passages.has(passage)),
  );
}

function timesNamed({ mentions }: Passage, { id }: Thing): number {
  return mentions.filter(({ entity }) => entity === id).length;
}
