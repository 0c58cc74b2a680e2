import type {
  AnalysisNewsArticleLeaf,
  CountryLeaf,
  EventLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  WithContext,
} from 'schema-dts';
import type { Article, Comparison, Entity, Event } from '../../corpus/domain.ts';
import { pathOf } from '../../model/paths.ts';
import type { AboutDesk } from '../data/data-file.ts';
import { type Shared, sharePathOf } from '../share-cards.ts';
import { calendarDate } from '../../model/dates/calendar-date.ts';
import { authorsOf, personOf, publisherOf } from './json-ld-of-desk.ts';
import { known } from './known.ts';
import { changedOn, publishedOn } from './published-on.ts';

type EntityLeaf = CountryLeaf | PlaceLeaf | PersonLeaf | OrganizationLeaf;
type Described = AnalysisNewsArticleLeaf | EventLeaf | EntityLeaf;

/**
 * What a page is about, in the words of schema.org. Only what is known is said: an event has a date where it is one
 * of the calendar, an article its original with the address at which it can be read.
 *
 * @see https://schema.org/AnalysisNewsArticle
 */
export function jsonLdOf(thing: Shared, desk: AboutDesk): WithContext<Described> {
  return { '@context': 'https://schema.org', ...described(thing, desk) };
}

function described(thing: Shared, desk: AboutDesk): Described {
  switch (thing.kind) {
    case 'article':
      return articleOf(thing, desk);
    case 'comparison':
      return comparisonOf(thing, desk);
    case 'event':
      return eventOf(thing, desk);
    default:
      return entityOf(thing, desk);
  }
}

function articleOf(article: Article, desk: AboutDesk): AnalysisNewsArticleLeaf {
  const changed = changedOn(article);
  return known({
    ...workOf(article, desk),
    dateModified: changed && calendarDate(changed),
    isBasedOn: originalOf(article),
  });
}

function originalOf({ original }: Article): NewsArticleLeaf {
  const isCopied = original.url === undefined && original.copies.length > 0;
  return known({
    '@type': 'NewsArticle',
    headline: original.title,
    url: original.url,
    // A copy is an instance of the same work, and not where the work itself is.
    workExample: isCopied
      ? original.copies.map((url) => ({ '@type': 'NewsArticle', url }) as const)
      : undefined,
    datePublished: calendarDate(original.published),
    author: original.authors.length > 0 ? original.authors.map(personOf) : undefined,
    publisher: { '@type': 'NewsMediaOrganization', name: original.source.name },
  });
}

function comparisonOf(comparison: Comparison, desk: AboutDesk): AnalysisNewsArticleLeaf {
  return {
    ...workOf(comparison, desk),
    isBasedOn: comparison.articles.map((article) => ({ '@id': desk.addressOf(pathOf(article)) })),
  };
}

function eventOf(event: Event, desk: AboutDesk): EventLeaf {
  const { place } = event;
  return known({
    '@type': 'Event',
    '@id': desk.addressOf(pathOf(event)),
    name: event.title,
    startDate: calendarDate(event.dating.date),
    location:
      place &&
      ({ '@type': 'Place', name: place.name, '@id': desk.addressOf(pathOf(place)) } as const),
    subjectOf: event.articles.map((article) => ({ '@id': desk.addressOf(pathOf(article)) })),
  });
}

function entityOf(entity: Entity, desk: AboutDesk): EntityLeaf {
  const { at, aliases, wikidata } = entity;
  const thing = known({
    '@id': desk.addressOf(pathOf(entity)),
    name: entity.name,
    alternateName: aliases.length > 0 ? aliases.map(({ name }) => name) : undefined,
    sameAs: wikidata && `https://www.wikidata.org/entity/${wikidata}`,
  });
  const geo = at && {
    '@type': 'GeoCoordinates' as const,
    latitude: at.latitude,
    longitude: at.longitude,
  };
  switch (entity.kind) {
    case 'country':
      return { '@type': 'Country', ...thing };
    case 'place':
      return known({ '@type': 'Place', ...thing, geo });
    default:
      return { '@type': entity.sort?.isPerson ? 'Person' : 'Organization', ...thing };
  }
}

/** What the desk says of each of its works. */
function workOf(work: Article | Comparison, desk: AboutDesk): AnalysisNewsArticleLeaf {
  const published = publishedOn(work);
  return known({
    '@type': 'AnalysisNewsArticle',
    '@id': desk.addressOf(pathOf(work)),
    headline: work.title,
    image: desk.addressOf(sharePathOf(work)),
    inLanguage: desk.language,
    datePublished: published && calendarDate(published),
    license: desk.licence?.url,
    author: authorsOf(desk),
    publisher: desk.authors.length === 0 ? undefined : publisherOf(desk),
  });
}
