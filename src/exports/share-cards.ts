import type { Corpus } from '../corpus/corpus.ts';
import type { Article, Comparison, Entity, Event } from '../corpus/domain.ts';
import { listedUnder } from '../corpus/index-by.ts';
import { countsOf } from '../corpus/mentions.ts';
import { isInferred } from '../corpus/dating.ts';
import type { SaidDate } from '../words/dated-in.ts';
import { markOfDate, timelineScale } from '../drawing/timeline.ts';
import { calendarDay } from '../model/dates/days.ts';
import { yearOf } from '../model/dates/compare-dates.ts';
import type { FoldedScale } from '../drawing/folded-scale.ts';
import { pathOf } from '../model/paths.ts';
import { LINE_PX, type Mark, type ShareCard } from './share-image.ts';
import { contentDirection } from '../words/content-language.ts';
import {
  counted,
  datedWords,
  direction,
  listed,
  mentionsIn,
  PAGE_KIND_WORDS,
  signs,
  yearWords,
} from '../words/index.ts';

/** What has a share image of its own. */
export type Shared = Article | Event | Comparison | Entity;

/** The path of the image of a thing's page, from the root of the site. */
export function sharePathOf(thing: Shared): string {
  return `/share${pathOf(thing).replace(/\/$/, '')}.png`;
}

/**
 * The share images of a corpus. The line of time on each is that of what the page is about, so that it stays as it is
 * when the corpus grows elsewhere.
 *
 * @param site its name
 * @param kindOf what a reader calls a thing: "Armed group"
 */
export function shareCards(
  corpus: Corpus,
  site: string,
  kindOf: (entity: Entity) => string,
): { thing: Shared; card: ShareCard }[] {
  const written = (text: string) => ({ text, direction: contentDirection ?? direction });
  const cardOf = (
    title: string,
    facts: string,
    events: Event[],
    articles: Article[],
  ): ShareCard => ({
    direction,
    facts: { text: facts, direction },
    title: written(title),
    site: written(site),
    ...lineOf(events, articles),
  });
  return [
    ...corpus.articles.map((thing) => ({
      thing,
      card: cardOf(
        thing.title,
        [PAGE_KIND_WORDS.article, outletsOf([thing]), datedWords(publication(thing))].join(
          signs.facts,
        ),
        thing.accounts.map(({ event }) => event),
        [thing],
      ),
    })),
    ...corpus.events.map((thing) => ({
      thing,
      card: cardOf(
        thing.title,
        [PAGE_KIND_WORDS.event, datedWords(thing.dating), outletsOf(thing.articles)].join(
          signs.facts,
        ),
        [thing],
        thing.articles,
      ),
    })),
    ...corpus.comparisons.map((thing) => ({
      thing,
      card: cardOf(
        thing.title,
        [
          PAGE_KIND_WORDS.comparison,
          counted(thing.points.length, 'question'),
          outletsOf(thing.articles),
        ].join(signs.facts),
        [],
        thing.articles,
      ),
    })),
    ...[...corpus.countries, ...corpus.actors, ...corpus.places].map((thing) => {
      const { articles, mentions } = countsOf(corpus, thing);
      return {
        thing,
        card: cardOf(
          thing.name,
          [kindOf(thing), mentionsIn(mentions, articles)].join(signs.facts),
          listedUnder(corpus.eventsWith, thing),
          [],
        ),
      };
    }),
  ];
}

/** The line of time of some events and articles, with their marks; what has no known year has none. */
function lineOf(
  events: Event[],
  articles: Article[],
): Pick<ShareCard, 'years' | 'breaks' | 'marks'> {
  const dated = [
    ...events.map(({ dating }) => ({ ...dating, isArticle: false })),
    ...articles.map((article) => ({ ...publication(article), isArticle: true })),
  ].filter(({ date }) => yearOf(date) !== undefined);
  if (dated.length === 0) return { years: [], breaks: [], marks: [] };
  const scale = timelineScale(events, articles, LINE_PX);
  const marks = dated.map((one): Mark => {
    const { from, to } = markOfDate(one.date, scale, LINE_PX);
    const ends = { from: Math.round(from), to: Math.round(to) };
    return { ...ends, isArticle: one.isArticle, isInferred: isInferred(one) };
  });
  return {
    years: yearsOf(scale),
    breaks: scale.parts
      .filter(({ kind }) => kind === 'quiet')
      .map(({ from, to }) => Math.round((from + to) / 2)),
    // Those of one place are one, and none lies under a longer one.
    marks: [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()].sort(
      (a, b) => b.to - b.from - (a.to - a.from),
    ),
  };
}

function publication({ original: { published, grade } }: Article): SaidDate {
  return { date: published, grade, isPlanned: false, isKnownBy: false };
}

function outletsOf(articles: Article[]): string {
  return listed(new Set(articles.map(({ original }) => original.source.name)));
}

/** Where each year begins on the line; one written too near to another is left out. */
function yearsOf({ parts }: FoldedScale): ShareCard['years'] {
  const years: ShareCard['years'] = [];
  for (const { kind, first, from } of parts) {
    const year = yearWords(calendarDay(first).year);
    const last = years.at(-1);
    if (kind === 'quiet' || last?.year === year || (last && from - last.at < YEAR_PX)) continue;
    years.push({ year, at: Math.round(from) });
  }
  return years;
}

/** What the digits of a year take. */
const YEAR_PX = 64;
