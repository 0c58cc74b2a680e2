import { type Kind, KINDS } from './kinds.ts';
import { formsOf, type SchemaField, schemaFields } from './schema-fields.ts';

/** The flag by which the questions of a comparison are told: they are groups of fields. */
export const QUESTION = 'question';

/** The flags of a kind: one for each field that can be said in words, and `id`. */
export function flagsOf(kind: Kind): string[] {
  const fields = formsOf(kind).flatMap(({ schema }) => schemaFields(schema));
  const names = fields.filter(({ form }) => form !== 'group').map(flagOf);
  return ['id', ...new Set(names), ...(kind === 'comparison' ? [QUESTION] : [])];
}

/** What a field is called as a flag: one of a list at a time, `alias` for `aliases`. */
export function flagOf({ name, form }: SchemaField): string {
  const isList = ['choices', 'texts', 'names', 'words-by-id'].includes(form);
  return isList ? name.replace(/(?<=s)es$|s$/, '') : name;
}

/** The flags of all kinds. */
export function flagsOfAll(): string[] {
  return [...new Set((Object.keys(KINDS) as Kind[]).flatMap(flagsOf))];
}
