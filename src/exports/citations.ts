import type { Reference } from '../corpus/domain.ts';
import { cslDate } from '../citing/csl-date.ts';

/**
 * References as citation programs take them.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html CSL-JSON
 */
export function referencesAsCsl(references: Reference[]) {
  return references.map(({ id, title, publisher, url, published, seen, archived }) => ({
    id,
    type: 'webpage',
    title,
    publisher,
    URL: url,
    ...(published === undefined ? {} : { issued: cslDate(published) }),
    accessed: cslDate(seen),
    ...(archived === undefined ? {} : { archive: archived }),
  }));
}
