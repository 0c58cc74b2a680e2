import type {
  Dataset,
  NewsMediaOrganizationLeaf,
  PersonLeaf,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { AuthorName } from '../../model/author-name.ts';
import { type AboutDesk, type DataFile, pathOfData } from '../data/data-file.ts';
import { calendarDate } from '../../model/dates/calendar-date.ts';
import { known } from './known.ts';

/** The desk as the one that publishes, with the places where it says how it corrects itself and treats unnamed sources. */
export function publisherOf({ name, addressOf }: AboutDesk): NewsMediaOrganizationLeaf {
  return {
    '@type': 'NewsMediaOrganization',
    name,
    url: addressOf('/'),
    correctionsPolicy: addressOf('/about/#section_corrections'),
    unnamedSourcesPolicy: addressOf('/about/#section_sourcing'),
  };
}

/** Who writes here: persons, or the desk itself. */
export function authorsOf(desk: AboutDesk): NewsMediaOrganizationLeaf | PersonLeaf[] {
  return desk.authors.length === 0 ? publisherOf(desk) : desk.authors.map(personOf);
}

/** Somebody who signed. */
export function personOf({ name }: AuthorName): PersonLeaf {
  return { '@type': 'Person', name };
}

/** The site, for its home page. @see https://schema.org/WebSite */
export function jsonLdOfSite(desk: AboutDesk): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': desk.addressOf('/'),
    name: desk.name,
    url: desk.addressOf('/'),
    description: desk.description,
    inLanguage: desk.language,
    publisher: publisherOf(desk),
  };
}

/**
 * The data, for its page.
 *
 * @param description what it holds, in 50 to 5,000 letters
 * @param files in which it can be had
 * @see https://developers.google.com/search/docs/appearance/structured-data/dataset
 */
export function jsonLdOfData(
  desk: AboutDesk,
  description: string,
  files: readonly DataFile[],
): WithContext<Dataset> {
  const { name, language, licence, changedOn, addressOf } = desk;
  return known({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': addressOf('/data/'),
    name,
    description,
    url: addressOf('/data/'),
    inLanguage: language,
    license: licence?.url,
    dateModified: changedOn && calendarDate(changedOn),
    isAccessibleForFree: true,
    creator: publisherOf(desk),
    distribution: files.map(({ path, type }) => ({
      '@type': 'DataDownload' as const,
      contentUrl: addressOf(pathOfData(path)),
      encodingFormat: type.replace(/;.*/, ''),
    })),
  });
}
