import { comment, fieldAsYaml } from './as-yaml.ts';
import type { SchemaField } from './schema-fields.ts';

/** What stands in a field of which nothing is known: the check asks for it. */
const EMPTY: Record<SchemaField['form'], unknown> = {
  text: '',
  choice: '',
  choices: [],
  texts: [],
  names: [],
  'words-by-id': {},
  yes: false,
  group: [],
};

/**
 * A new file: its fields with their help as comments. What is needed and not known is empty, and the check tells of it;
 * what may be left out and is not known is only named.
 *
 * @param values by the name of a field
 * @param skeletons lines for fields that are more than a value
 */
export function fileText(
  fields: SchemaField[],
  values: ReadonlyMap<string, unknown>,
  skeletons: ReadonlyMap<string, string[]> = new Map(),
): string {
  const lines = fields.flatMap((field) => {
    const { name, help, isNeeded, isCited, form } = field;
    const skeleton = skeletons.get(name);
    if (skeleton) return [...comment(help), ...skeleton];
    if (values.has(name)) return [...comment(help), ...fieldAsYaml(name, values.get(name))];
    if (!isNeeded) return comment(`${name}: ${help}`);
    const example = isCited && (form === 'text' || form === 'texts') ? comment(EXAMPLE) : [];
    return [...comment(help), ...example, ...fieldAsYaml(name, EMPTY[form])];
  });
  return `${lines.join('\n')}\n`;
}

const EXAMPLE =
  'Such as: “It has a harbor. [@a-reference] The mayor calls it small. [@an-article#passage]” A reference is a file of content/references/.';

/** The needed fields that are empty. */
export function emptyFields(
  fields: SchemaField[],
  values: ReadonlyMap<string, unknown>,
  skeletons: ReadonlyMap<string, string[]> = new Map(),
): string[] {
  return fields
    .filter((field) => field.isNeeded && !values.has(field.name) && !skeletons.has(field.name))
    .map(({ name }) => name);
}
