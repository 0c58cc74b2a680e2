import { correctionsIn } from '../../corpus/corrections.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Article, Comparison, Entity, Event, Source } from '../../corpus/domain.ts';
import { listedUnder } from '../../corpus/index-by.ts';
import { pathOf } from '../../model/paths.ts';
import { remembered, rememberedFor } from '../../model/remembered.ts';
import { corrections as correctionWords, feeds as words } from '../../words/index.ts';
import { changedOn, publishedOn } from '../metadata/published-on.ts';
import {
  accountEntry,
  answersEntry,
  articleEntry,
  correctionEntry,
  type Entry,
  type Place,
} from './entries.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { instantOf } from './instant.ts';
import { urnOf } from './urn.ts';

/** What can be followed: new articles, corrections, or what articles say of something. */
export type Followed = 'articles' | 'corrections' | Entity | Source | Event | Comparison;

/** The rest is on the page. */
const MOST = 50;

/** Everything that has a feed; nothing while no ledger says when anything was published. */
export function followedIn(corpus: Corpus): Followed[] {
  if (!hasFeeds(corpus)) return [];
  const { entities, sources, events, comparisons } = corpus;
  return ['articles', 'corrections', ...entities, ...sources, ...events, ...comparisons];
}

/** Whether there are feeds. */
export function hasFeeds(corpus: Corpus): boolean {
  return ledgerOf(corpus).updated !== undefined;
}

/** The path of the page that a feed is of, from the root of the site. */
export function pathOfFollowed(followed: Followed): string {
  if (followed === 'articles') return '/';
  return followed === 'corrections' ? '/corrections/' : pathOf(followed);
}

/**
 * What is to be read of something, the newest at most. An article is as new as its first edition; one that no ledger
 * dates is not in it: it is not published yet.
 *
 * @param addressOf the address of a path from the root of the site
 */
export function feedOf(
  corpus: Corpus,
  followed: Followed,
  addressOf: (path: string) => string,
): Feed {
  const path = pathOfFollowed(followed);
  const entries = entriesOf(corpus, followed, addressOf);
  const changes = entries.map((entry) => entry.updated).sort();
  // Where there is nothing yet, that is so since anything changed here.
  const updated = changes.at(-1) ?? ledgerOf(corpus).updated;
  if (updated === undefined) throw new Error('Nothing is published yet: there are no feeds.');
  return {
    id: urnOf(corpus.desk.name, path),
    ...namesOf(corpus.desk, followed),
    path,
    updated,
    entries,
  };
}

function namesOf(desk: Corpus['desk'], followed: Followed): { title: string; description: string } {
  if (followed === 'articles') return { title: desk.name, description: desk.description };
  if (followed === 'corrections') {
    const { feedTitle, feedDescription } = correctionWords;
    return { title: feedTitle(desk.name), description: feedDescription };
  }
  const name = 'title' in followed ? followed.title : followed.name;
  const { kind } = followed;
  const of = kind === 'source' || kind === 'event' || kind === 'comparison' ? kind : 'entity';
  return { title: words.title(desk.name, name), description: words.descriptions[of] };
}

function entriesOf(
  corpus: Corpus,
  followed: Followed,
  addressOf: (path: string) => string,
): FeedEntry[] {
  const place = { desk: corpus.desk.name, addressOf };
  if (followed === 'corrections') {
    return correctionsIn(corpus)
      .slice(0, MOST)
      .flatMap((correction) => {
        const day = instantOf(correction.edition.date);
        return day ? [{ ...correctionEntry(correction, place), published: day, updated: day }] : [];
      });
  }
  if (followed !== 'articles' && followed.kind === 'event') {
    return newest(corpus, followed.articles, (article) => accountEntry(followed, article, place));
  }
  if (followed !== 'articles' && followed.kind === 'comparison') {
    return newest(corpus, followed.articles, (article) => answersEntry(followed, article, place));
  }
  return newest(
    corpus,
    followed === 'articles' ? corpus.articles : articlesOn(corpus, followed),
    articleEntriesUnder(corpus)(addressOf('/')),
  );
}

/** The articles that name an entity, or that are from a source, rest on it or name it. */
function articlesOn(corpus: Corpus, followed: Entity | Source): Iterable<Article> {
  const naming = () => listedUnder(corpus.passagesNaming, followed).map(({ article }) => article);
  if (followed.kind !== 'source') return naming();
  return [
    ...listedUnder(corpus.publishedBy, followed),
    ...listedUnder(corpus.reliancesOn, followed).map(({ article }) => article),
    ...listedUnder(corpus.reliancesThrough, followed).map(({ article }) => article),
    // What names an actor that is a source is followed on the page of the actor.
    ...(followed.entity ? [] : naming()),
  ];
}

function newest(
  corpus: Corpus,
  articles: Iterable<Article>,
  entryOf: (article: Article) => Entry,
): FeedEntry[] {
  const { days } = ledgerOf(corpus);
  return [...new Set(articles)]
    .flatMap((article) => {
      const dated = days.get(article);
      return dated ? [{ article, ...dated }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ article, published, updated }) => ({ ...entryOf(article), published, updated }));
}

/** When each article was published here and last changed, with its place among all, and when any last changed. */
const ledgerOf = rememberedFor(({ articles }: Corpus) => {
  const dated = articles
    .flatMap((article) => {
      const [published, updated] = [publishedOn(article), changedOn(article)].map(
        (date) => date && instantOf(date),
      );
      return published && updated ? [{ article, published, updated }] : [];
    })
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0));
  return {
    days: new Map(dated.map(({ article, ...days }, rank) => [article, { ...days, rank }])),
    updated: dated
      .map(({ updated }) => updated)
      .sort()
      .at(-1),
  };
});

/** The same article is in the feeds of all that it names: it is told once. */
const articleEntriesUnder = rememberedFor((corpus: Corpus) =>
  remembered((root: string) => {
    const place: Place = { desk: corpus.desk.name, addressOf: (path) => root + path.slice(1) };
    return rememberedFor((article: Article) => articleEntry(article, place));
  }),
);
