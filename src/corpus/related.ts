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

/**
 * Prepares to say which articles are near one. They share an event, a source or an entity; what few
 * articles share counts more. Time and memory are linear in the number of articles.
 */
export function relatedArticles(articles: Article[]): (article: Article) => RelatedArticle[] {
  const sharers = new Map<Event | Source | Entity, Article[]>();
  for (const article of articles) {
    for (const topic of topicsOf(article)) {
      const list = sharers.get(topic);
      if (list) list.push(article);
      else sharers.set(topic, [article]);
    }
  }

  return (article) => {
    const related = new Map<Article, { reasons: RelatedArticle; score: number }>();
    for (const topic of topicsOf(article)) {
      const list = sharers.get(topic) ?? [];
      if (list.length > COMMON) continue;
      for (const other of list) {
        if (other === article) continue;
        const found = related.get(other) ?? {
          reasons: { article: other, events: [], sources: [], entities: [] },
          score: 0,
        };
        related.set(other, found);
        if (topic.kind === 'event') found.reasons.events.push(topic);
        else if (topic.kind === 'source') found.reasons.sources.push(topic);
        else found.reasons.entities.push(topic);
        found.score += weightOf(topic) * Math.log(1 + articles.length / list.length);
      }
    }
    return [...related.values()]
      .sort((a, b) => b.score - a.score || (a.reasons.article.id < b.reasons.article.id ? -1 : 1))
      .slice(0, MOST_RELATED)
      .map(({ reasons }) => reasons);
  };
}

function topicsOf({ accounts, reliances, entities }: Article): Set<Event | Source | Entity> {
  return new Set([
    ...accounts.map(({ event }) => event),
    ...reliances.map(({ source }) => source),
    ...entities,
  ]);
}

function weightOf({ kind }: Event | Source | Entity): number {
  if (kind === 'event') return WEIGHT.event;
  return kind === 'source' ? WEIGHT.source : WEIGHT.entity;
}
