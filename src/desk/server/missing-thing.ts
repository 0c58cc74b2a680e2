import type { Finding } from '../../check/finding.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { type FieldPath, fieldsMatching } from '../../model/fields.ts';
import { ID } from '../../model/ids.ts';
import type { Makeable, Missing } from '../shared/things.ts';

const WHAT_IT_MAY_BE: Record<string, Makeable[]> = {
  'unknown-source': ['source', 'speaker'],
  'unknown-entity': ['actor', 'place', 'country'],
  'unknown-event': ['event'],
};

/** What a file names and nothing is, where a file can be made of it. @param field that names it */
export function missingThing(
  { rule }: Finding,
  field: FieldPath | undefined,
  { data }: ContentFile,
): Missing | undefined {
  const may = WHAT_IT_MAY_BE[rule];
  if (!may || !field) return undefined;
  const isAccount = rule !== 'unknown-event' || (field[0] === 'dates' && field.at(-1) === 'event');
  const value = fieldsMatching(data, field)[0]?.value;
  const id = typeof value === 'string' ? value : String(field.at(-1));
  return isAccount && ID.test(id) ? { may, id } : undefined;
}
