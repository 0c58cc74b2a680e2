import { isGroup } from '../model/fields.ts';
import { editedYaml, type Fields, fieldsOfYaml } from './edited-yaml.ts';
import type { NewEntry } from './entry-splice.ts';

/**
 * YAML with an entry more at the end of one of its lists or groups. All else stays as it is written. A list that is
 * not there yet is made.
 *
 * @param path the keys on the way to the list or group
 * @returns nothing where the text is not YAML, or has something else there
 */
export function addedToYaml(
  text: string,
  path: readonly string[],
  entry: NewEntry,
): string | undefined {
  try {
    const fields = withEntry(fieldsOfYaml(text), path, entry);
    return isGroup(fields) ? editedYaml(text, fields, []) : undefined;
  } catch {
    return undefined;
  }
}

/** @throws when something else stands there */
function withEntry(value: unknown, [name, ...rest]: readonly string[], entry: NewEntry): unknown {
  if (name !== undefined) {
    const fields = groupIn(value);
    return { ...fields, [name]: withEntry(fields[name], rest, entry) };
  }
  if (entry.key !== undefined) return { ...groupIn(value), [entry.key]: entry.value };
  const list = value ?? [];
  if (!Array.isArray(list))
    throw new TypeError('There is something else in the place of the list.');
  return [...(list as unknown[]), entry.value];
}

function groupIn(value: unknown): Fields {
  const fields = value ?? {};
  if (!isGroup(fields)) throw new TypeError('There is something else in the place of the group.');
  return fields;
}
