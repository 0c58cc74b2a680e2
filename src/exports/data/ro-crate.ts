import { type AboutDesk, type DataFile, pathOfData } from './data-file.ts';

/**
 * The folder of the data as a research object: what it is, of whom, under what licence, and the files in it.
 *
 * @param files all the others
 * @see https://www.researchobject.org/ro-crate/specification/1.2/
 */
export function roCrate(files: readonly DataFile[]): DataFile {
  return {
    path: 'ro-crate-metadata.json',
    type: 'application/ld+json',
    make: (_, desk) => JSON.stringify(crateOf(desk, files)),
  };
}

function crateOf(desk: AboutDesk, files: readonly DataFile[]) {
  const { name, description, language, licence, changedOn, addressOf } = desk;
  return {
    '@context': 'https://w3id.org/ro/crate/1.2/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        identifier: addressOf(pathOfData('')),
        name,
        description,
        inLanguage: language,
        ...(changedOn !== undefined && { datePublished: changedOn }),
        ...(licence && { license: { '@id': licence.url } }),
        publisher: { '@id': '#desk' },
        hasPart: files.map(({ path }) => ({ '@id': path })),
      },
      { '@id': '#desk', '@type': 'Organization', name, url: addressOf('/') },
      ...(licence ? [{ '@id': licence.url, '@type': 'CreativeWork', name: licence.name }] : []),
      ...files.map(({ path, type }) => ({
        '@id': path,
        '@type': 'File',
        name: path,
        encodingFormat: type.replace(/;.*/, ''),
      })),
    ],
  };
}
