import type { Corpus } from './corpus.ts';
import type { Article, Entity, Event, Source } from './domain.ts';

/** An article that is near another, and what they share. */
export interface RelatedArticle {
  article: Article;
  events: Event[];
  sources: Source[];
  entities: Entity[];
}

/** What more articles than this share says little of any two of them, and would make pairs without end. */
const COMMON = 50;
const MOST_RELATED = 5;
/** An event in common says more than a source, and a source more than a name. */
const WEIGHT = { event: 4, source: 2, entity: 1 };

type Topic = Event | Source | Entity;

/**
 * The articles nearest to one, each with the reason. They share an event, a source or an entity; what few
 * articles share counts more.
 */
export function relatedTo({ articles, articlesOnTopic }: Corpus, to: Article): RelatedArticle[] {
  const related = new Map<Article, { reasons: RelatedArticle; score: number }>();
  for (const [key, topic] of topicsOf(to)) {
    const sharing = articlesOnTopic.get(key) ?? [];
    if (sharing.length > COMMON) continue;
    for (const article of sharing) {
      if (article === to) continue;
      const found = related.get(article) ?? {
        reasons: { article, events: [], sources: [], entities: [] },
        score: 0,
      };
      related.set(article, found);
      if (topic.kind === 'event') found.reasons.events.push(topic);
      else if (topic.kind === 'source') {
        // What an outlet has from several is one source for the reader.
        if (!found.reasons.sources.includes(topic)) found.reasons.sources.push(topic);
      } else found.reasons.entities.push(topic);
      found.score += weightOf(topic) * Math.log(1 + articles.length / sharing.length);
    }
  }
  return [...related.values()]
    .sort((a, b) => b.score - a.score || (a.reasons.article.id < b.reasons.article.id ? -1 : 1))
    .slice(0, MOST_RELATED)
    .map(({ reasons }) => reasons);
}

/**
 * What an article is about, by kind and id: a source and an actor can have one id. Of an outlet only what it has from
 * the same people is the same: two that cite a newspaper can be years and subjects apart.
 */
export function topicsOf({ accounts, reliances, entities }: Article): Map<string, Topic> {
  const topics = [...accounts.map(({ event }) => event), ...entities];
  return new Map([
    ...topics.map((topic): [string, Topic] => [`${topic.kind} ${topic.id}`, topic]),
    ...reliances.flatMap(({ source, carries }) =>
      keysOf(source, carries).map((key): [string, Topic] => [key, source]),
    ),
  ]);
}

function keysOf({ sort, id }: Source, carries: Source[]): string[] {
  const key = `source ${id}`;
  return sort === 'outlet' ? carries.map((from) => `${key} ${from.id}`) : [key];
}

function weightOf({ kind }: Topic): number {
  if (kind === 'event') return WEIGHT.event;
  return kind === 'source' ? WEIGHT.source : WEIGHT.entity;
}
