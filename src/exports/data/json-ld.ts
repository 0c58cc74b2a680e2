import type { FlatColumn, FlatTable } from '../record/flat.ts';
import { type AboutDesk, type DataFile, pathOfData } from './data-file.ts';
import { jsonLdNodes } from './json-ld-nodes.ts';

/** What columns are in schema.org, where it has a term that means the same in every table. */
const TERMS = {
  id: 'schema:identifier',
  title: 'schema:name',
  name: 'schema:name',
  alternateName: 'schema:alternateName',
  summary: 'schema:abstract',
  description: 'schema:description',
  text: 'schema:text',
  startDate: 'schema:startDate',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
};

/** The same of those that lead to something. */
const LINKS = {
  place: 'schema:location',
  about: 'schema:about',
  references: 'schema:citation',
  sameAs: 'schema:sameAs',
  isPartOf: 'schema:isPartOf',
  mentions: 'schema:mentions',
};

/** Lists whose order says something. */
const IN_ORDER = ['chain'];

/**
 * The whole record as linked data: what has a page or is a passage has its address as `@id`, a publication its own.
 * What schema.org has no term for is a term of the record, at its schema.
 *
 * @see https://www.w3.org/TR/json-ld11/
 */
export const jsonLd: DataFile = {
  path: 'corpus.jsonld',
  type: 'application/ld+json',
  make: (tables, desk) =>
    JSON.stringify({ '@context': contextOf(tables, desk), '@graph': jsonLdNodes(tables) }),
};

function contextOf(tables: FlatTable[], { addressOf }: AboutDesk) {
  const links = tables.flatMap(({ columns }) => columns).filter(isLink);
  return {
    '@version': 1.1,
    '@vocab': `${addressOf(pathOfData('schema.json'))}#`,
    schema: 'https://schema.org/',
    ...TERMS,
    ...Object.fromEntries(
      links.map(({ name }) => [
        name,
        { '@type': '@id', ...(IN_ORDER.includes(name) && { '@container': '@list' }) },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(LINKS).map(([name, term]) => [name, { '@id': term, '@type': '@id' }]),
    ),
  };
}

function isLink({ type, refersTo }: FlatColumn): boolean {
  return refersTo.length > 0 || type === 'address' || type === 'addresses';
}
