import { foldYears, type QuietYears } from '../model/dates/fold-years.ts';
import { yearOf } from '../model/dates/compare-dates.ts';
import type { Sourcing } from '../model/schemas/fields.ts';
import type { Corpus } from './corpus.ts';
import type { Article, Entity, Event, Source } from './domain.ts';
import { listedUnder } from './index-by.ts';
import { countsOf } from './mentions.ts';

/** Sources by their country; nothing where it is not known. */
export type ByCountry = [country: Entity | undefined, sources: Source[]][];

/** What a corpus does not have. */
export interface Limits {
  /** Years between the first and the last article in which none was published. */
  yearsWithoutArticle: QuietYears[];
  /** Countries and actors that only one article names. */
  namedByOne: Entity[];
  /** Events that several articles tell of with no more than one known origin among them. */
  withoutSecondOrigin: Event[];
  /** Events that one article alone tells of. */
  toldByOne: Event[];
  /** Outlets of the articles, by the country they publish in. */
  outlets: ByCountry;
  /** Whom articles quote or rely on by name. */
  namedVoices: ByCountry;
  /** Countries that articles name and of which nobody speaks by name. */
  withoutVoice: Entity[];
  /** Articles by the language in which we read their originals (BCP 47). */
  byLanguage: [language: string, articles: Article[]][];
  /** Articles of whose originals no archived copy is known. */
  withoutArchive: Article[];
  /** Articles whose original or copy cannot be opened from here. */
  withoutAddress: Article[];
  /** Articles of which no copy elsewhere is known. */
  withoutCopy: Article[];
  /** Outlets and people that articles rely on, but whose own words are not in the corpus. */
  notHere: Source[];
}

/** Computes what a corpus lacks. */
export function limitsOf(corpus: Corpus): Limits {
  const { articles, events } = corpus;
  const voices = Map.groupBy(namedVoicesIn(corpus), ({ country }) => country);
  const outlets = [...new Set(articles.map(({ original }) => original.source))];
  return {
    yearsWithoutArticle: foldYears(
      articles.flatMap(({ original }) => yearOf(original.published) ?? []),
    ).filter((part) => typeof part !== 'number'),
    namedByOne: [...corpus.countries, ...corpus.actors].filter(
      (entity) => countsOf(corpus, entity).articles === 1,
    ),
    withoutSecondOrigin: events.filter(
      ({ articles: telling, origins }) => telling.length > 1 && origins.known.length <= 1,
    ),
    toldByOne: events.filter((event) => event.articles.length === 1),
    outlets: [...Map.groupBy(outlets, ({ country }) => country)],
    namedVoices: [...voices],
    withoutVoice: corpus.countries.filter(
      (country) => !voices.has(country) && countsOf(corpus, country).articles > 0,
    ),
    byLanguage: [...Map.groupBy(articles, ({ original }) => original.language)].sort(
      ([, a], [, b]) => b.length - a.length,
    ),
    withoutArchive: articles.filter(({ original }) => original.archived === undefined),
    withoutAddress: articles.filter(({ original }) => original.url === undefined),
    withoutCopy: articles.filter(({ original }) => original.copies.length === 0),
    notHere: corpus.sources.filter(
      (source) => source.sort === 'outlet' && !corpus.publishedBy.has(source.id),
    ),
  };
}

/** Whether the country of any of them is known. */
export function isByCountry(groups: ByCountry): boolean {
  return groups.some(([country]) => country !== undefined);
}

const BY_NAME: ReadonlySet<Sourcing> = new Set(['named-official', 'named-expert']);

function namedVoicesIn({ sources, reliancesOn }: Corpus): Source[] {
  return sources.filter((source) =>
    listedUnder(reliancesOn, source).some(({ sourcing }) => BY_NAME.has(sourcing)),
  );
}
