import { stringify } from 'yaml';
import { deskOf } from '../check/desk.ts';
import type { Content } from '../files/read-content.ts';
import { pathIn } from '../model/content-paths.ts';
import { type Kind, KINDS } from './kinds.ts';
import { namesTried, type Trial } from './names-tried.ts';
import type { SchemaField } from './schema-fields.ts';
import { nameIn, type WrittenAlias } from './understood.ts';

/** What is known of a file that is being made. */
export interface FileInTheMaking {
  kind: Kind;
  fields: SchemaField[];
  /** By the name of a field. */
  values: Map<string, unknown>;
  /** Of a comparison. */
  questions: string[];
}

/** The field by which a thing is called. */
export function headingIn(fields: SchemaField[]): string {
  return fields.find(({ name }) => ['name', 'title', 'entity'].includes(name))?.name ?? 'name';
}

/** Every name by which a file lets its thing be found. */
export function namesIn({ fields, values }: FileInTheMaking): string[] {
  return fields.flatMap(({ name, form }) => {
    const value = values.get(name);
    if (value === undefined) return [];
    if (form === 'names') return (value as WrittenAlias[]).map(nameIn);
    if (name === 'demonyms') return value as string[];
    return name === 'name' ? [value as string] : [];
  });
}

export function pathOf(kind: Kind, id: string): string {
  return pathIn(KINDS[kind]).replace('ID', id);
}

/** No id of a file: what is tried before it has one. */
const NO_ID = '_new';

/**
 * What becomes of the content with a file.
 *
 * @returns nothing of its matches where it gives no name
 */
export function triedIn(
  content: Content,
  { kind, values }: FileInTheMaking,
  more: Record<string, unknown> = {},
): Trial & { isNamed: boolean } {
  const text = stringify({ ...Object.fromEntries(values), ...more }, { lineWidth: 0 });
  const trial = namesTried(content, pathOf(kind, NO_ID), KINDS[kind], text);
  return { ...trial, isNamed: deskOf(trial.content).named.some(({ id }) => id === NO_ID) };
}
