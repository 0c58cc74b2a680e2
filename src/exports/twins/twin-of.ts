import type { RootContent } from 'mdast';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Article, Comparison, Event } from '../../corpus/domain.ts';
import { pathOf } from '../../model/paths.ts';
import { articleTwin } from './article-twin.ts';
import { comparisonTwin } from './comparison-twin.ts';
import { eventTwin } from './event-twin.ts';
import { markdownOf } from './markdown.ts';

/** What has a twin in Markdown beside its page. */
export type Twinned = Article | Event | Comparison;

/** Whether it has one. */
export function hasTwin(thing: { kind: string }): thing is Twinned {
  return ['article', 'event', 'comparison'].includes(thing.kind);
}

/** The path of its twin, from the root of the site: `/articles/a/index.md`. */
export function pathOfTwin(thing: Twinned): string {
  return `${pathOf(thing)}index.md`;
}

/**
 * A page as Markdown, made of the corpus: each statement has the address of the passage or reference that says it.
 *
 * @param addressOf the address of a path from the root of the site
 */
export function twinOf(
  thing: Twinned,
  corpus: Corpus,
  addressOf: (path: string) => string,
): string {
  return markdownOf(blocksOf(thing, corpus, addressOf));
}

function blocksOf(
  thing: Twinned,
  corpus: Corpus,
  addressOf: (path: string) => string,
): RootContent[] {
  switch (thing.kind) {
    case 'article':
      return articleTwin(thing, addressOf);
    case 'event':
      return eventTwin(thing, corpus, addressOf);
    case 'comparison':
      return comparisonTwin(thing, corpus.desk.name, addressOf);
  }
}
