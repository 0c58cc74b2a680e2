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
import { LINE_PX, type ShareCard } from './share-image.ts';
import { contentDirection } from '../words/content-language.ts';
import {
  counted,
  datedWords,
  direction,
  listed,
  mentionsIn,
  PAGE_KIND_WORDS,
  yearWords,
} from '../words/index.ts';

/** What has a share image of its own. */
export type Shared = Article | Event | Comparison | Entity;

/** The path of the image of a thing's page, from the root of the site. */
export function sharePathOf(thing: Shared): string {
  return `/share${pathOf(thing).replace(/\/$/, '')}.png`;
}

/**
 * The share images of a corpus: the line of time is the same on all, with what the page is about marked.
 *
 * @param site its name
 * @param kindOf what a reader calls a thing: "Armed group"
 */
export function shareCards(
  corpus: Corpus,
  site: string,
  kindOf: (entity: Entity) => string,
): { thing: Shared; card: ShareCard }[] {
  const scale = timelineScale(corpus.events, corpus.articles, LINE_PX);
  const years = yearsOf(scale);
  const breaks = scale.parts
    .filter(({ kind }) => kind === 'quiet')
    .map(({ from, to }) => Math.round((from + to) / 2));
  const eventMark = ({ dating }: Event) => marksOf(dating, false);
  const articleMark = (article: Article) => marksOf(publication(article), true);
  const written = (text: string) => ({ text, direction: contentDirection ?? direction });
  const cardOf = (title: string, facts: string, marks: ShareCard['marks']): ShareCard => ({
    facts: { text: facts, direction },
    title: written(title),
    site: written(site),
    years,
    breaks,
    marks,
  });
  return [
    ...corpus.articles.map((thing) => ({
      thing,
      card: cardOf(
        thing.title,
        [PAGE_KIND_WORDS.article, outletsOf([thing]), datedWords(publication(thing))].join(' · '),
        [...thing.accounts.flatMap(({ event }) => eventMark(event)), ...articleMark(thing)],
      ),
    })),
    ...corpus.events.map((thing) => ({
      thing,
      card: cardOf(
        thing.title,
        [PAGE_KIND_WORDS.event, datedWords(thing.dating), outletsOf(thing.articles)].join(' · '),
        [...eventMark(thing), ...thing.articles.flatMap(articleMark)],
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
        ].join(' · '),
        thing.articles.flatMap(articleMark),
      ),
    })),
    ...[...corpus.countries, ...corpus.actors, ...corpus.places].map((thing) => {
      const { articles, mentions } = countsOf(corpus, thing);
      return {
        thing,
        card: cardOf(
          thing.name,
          `${kindOf(thing)} · ${mentionsIn(mentions, articles)}`,
          listedUnder(corpus.eventsWith, thing).flatMap(eventMark),
        ),
      };
    }),
  ];

  /** The mark of a date; none where its year is not known. */
  function marksOf(dated: SaidDate, isArticle: boolean): ShareCard['marks'] {
    const { date } = dated;
    if (yearOf(date) === undefined) return [];
    const { from, to } = markOfDate(date, scale, LINE_PX);
    const ends = { from: Math.round(from), to: Math.round(to) };
    return [{ ...ends, isArticle, isInferred: isInferred(dated) }];
  }
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
