import type { Article, Comparison, Entity, Event } from '../../corpus/domain.ts';
import { pathOf } from '../../model/paths.ts';
import type { AboutDesk } from '../data/data-file.ts';
import type { Shared } from '../share-cards.ts';
import { changedOn, publishedOn } from './published-on.ts';

/**
 * What a page is about, in the words of schema.org. Only what is known is said: an event has a date where it is one
 * of the calendar, an article its original with the address at which it can be read.
 *
 * @see https://schema.org/AnalysisNewsArticle
 */
export function jsonLdOf(thing: Shared, desk: AboutDesk): object {
  return { '@context': 'https://schema.org', ...described(thing, desk) };
}

function described(thing: Shared, desk: AboutDesk) {
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

function articleOf(article: Article, desk: AboutDesk) {
  const { original } = article;
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': desk.addressOf(pathOf(article)),
    headline: article.title,
    ...workOf(article, desk),
    dateModified: changedOn(article),
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: original.title,
      url: original.url ?? original.copies[0],
      datePublished: calendarDate(original.published),
      author: original.author && { '@type': 'Person', name: original.author },
      publisher: { '@type': 'NewsMediaOrganization', name: original.source.name },
    },
  };
}

function comparisonOf(comparison: Comparison, desk: AboutDesk) {
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': desk.addressOf(pathOf(comparison)),
    headline: comparison.title,
    ...workOf(comparison, desk),
    isBasedOn: comparison.articles.map((article) => ({
      '@id': desk.addressOf(pathOf(article)),
    })),
  };
}

function eventOf(event: Event, desk: AboutDesk) {
  const { place } = event;
  return {
    '@type': 'Event',
    '@id': desk.addressOf(pathOf(event)),
    name: event.title,
    startDate: calendarDate(event.dating.date),
    location: place && { '@type': 'Place', name: place.name, '@id': desk.addressOf(pathOf(place)) },
    subjectOf: event.articles.map((article) => ({ '@id': desk.addressOf(pathOf(article)) })),
  };
}

function entityOf(entity: Entity, desk: AboutDesk) {
  const { at } = entity;
  const types = {
    country: 'Country',
    place: 'Place',
    actor: entity.sort?.isPerson ? 'Person' : 'Organization',
  };
  return {
    '@type': types[entity.kind],
    '@id': desk.addressOf(pathOf(entity)),
    name: entity.name,
    alternateName: entity.aliases.length > 0 ? entity.aliases.map(({ name }) => name) : undefined,
    geo: at && { '@type': 'GeoCoordinates', latitude: at.latitude, longitude: at.longitude },
    sameAs: entity.wikidata && `https://www.wikidata.org/entity/${entity.wikidata}`,
  };
}

/** What the desk says of each of its works. */
function workOf(work: Article | Comparison, desk: AboutDesk) {
  const publisher = {
    '@type': 'NewsMediaOrganization',
    name: desk.name,
    url: desk.addressOf('/'),
    correctionsPolicy: desk.addressOf('/corrections/'),
    unnamedSourcesPolicy: desk.addressOf('/about/#section_sourcing'),
  };
  return {
    inLanguage: desk.language,
    datePublished: publishedOn(work),
    license: desk.licence?.url,
    author: desk.author === undefined ? publisher : { '@type': 'Person', name: desk.author },
    publisher: desk.author === undefined ? undefined : publisher,
  };
}

/** A date of EDTF that ISO 8601 has, too: a day, month or year of the calendar; nothing of others. */
function calendarDate(date: string): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date) && !/-2[1-9]|-[34]\d$/.test(date.slice(4, 7))
    ? date
    : undefined;
}
