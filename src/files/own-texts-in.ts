import type { CollectionName } from '../model/schemas/index.ts';
import type { ContentFile, FieldPath } from './content-file.ts';
import { textsMatching } from './fields.ts';

/** The fields in which names become links, as in the body of an article. */
const LINKED_FIELDS: Partial<Record<CollectionName, FieldPath>> = {
  countries: ['description'],
  actors: ['description'],
  places: ['description'],
  sources: ['description'],
  events: ['description'],
  comparisons: ['reading', '*'],
};

/** The texts of a YAML file in which `[words](entity:id)` may stand. */
export function ownTextsIn({ collection, data }: ContentFile) {
  const pattern = LINKED_FIELDS[collection];
  return pattern ? textsMatching(data, pattern) : [];
}
