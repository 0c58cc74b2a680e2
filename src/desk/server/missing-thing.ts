import type { Desk } from '../../check/desk.ts';
import type { Finding } from '../../check/finding.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { type FieldPath, fieldsMatching, oneOrMore } from '../../model/fields.ts';
import { ID } from '../../model/ids.ts';
import type { Fields } from '../shared/fields.ts';
import { type Makeable, type Missing, sourceMayBe } from '../shared/things.ts';

const ENTITY: Makeable[] = ['actor', 'place', 'country'];

/**
 * What an article names and nothing is, where a file can be made of it.
 *
 * @param field that names it
 */
export function missingThing(
  { rule }: Finding,
  field: FieldPath | undefined,
  file: ContentFile,
  desk: Desk,
): Missing | undefined {
  if (!field) return undefined;
  const value = fieldsMatching(file.data, field)[0]?.value;
  const id = typeof value === 'string' ? value : String(field.at(-1));
  if (!ID.test(id)) return undefined;
  switch (rule) {
    case 'unknown-source':
      return { may: sourceMayBe(desk.entityIds.has(id)), id };
    case 'unknown-entity':
      return { may: ENTITY, id };
    case 'unknown-event':
      return field[0] === 'dates' && field.at(-1) === 'event'
        ? { may: ['event'], id, given: eventAsTold(field, file, desk) }
        : undefined;
    default:
      return undefined;
  }
}

/** Who may have taken part: the countries and actors that the passages of an account name, in their order. */
function eventAsTold(
  [dates = '', entry = '']: FieldPath,
  file: ContentFile,
  desk: Desk,
): Fields | undefined {
  const cited = oneOrMore(file.data, [dates, entry, 'passage']).map(({ value }) => value);
  const passages = desk.bodies.find((body) => body.file === file)?.passages ?? [];
  const named = passages
    .filter(({ id }) => cited.includes(id))
    .flatMap(({ mentions }) => mentions.map(({ entity }) => entity));
  const parties = [...new Set(named)].filter(
    (id) => desk.ids.countries.has(id) || desk.ids.actors.has(id),
  );
  if (parties.length === 0) return undefined;
  return { participants: Object.fromEntries(parties.map((id) => [id, ''])) };
}
