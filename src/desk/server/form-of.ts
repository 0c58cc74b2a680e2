import { z } from 'zod';
import { articleSchema } from '../../model/schemas/article.ts';
import { type Field, fieldsOf, isNeeded, unwrapped } from '../../model/schemas/walk.ts';
import type { FormField, GroupField } from '../shared/form-field.ts';

/** The form of an article, from its schema: every field that it declares, and no other. */
export function articleForm(): FormField[] {
  const fields = formFields(articleSchema);
  const labels = new Set(fields.map(({ label }) => label));
  return fields.map((field) =>
    field.kind === 'group' ? { ...field, fields: toldApart(field, labels) } : field,
  );
}

/** The names of an article’s fields, in the order in which the schema has them. */
export function articleFields(): string[] {
  return Object.keys(articleSchema.shape);
}

/** "Title" in the group "Original" is "Title of the original", where the form has a title of its own. */
function toldApart({ label: group, fields }: GroupField, labels: ReadonlySet<string>): FormField[] {
  return fields.map((field) =>
    labels.has(field.label)
      ? { ...field, label: `${field.label} of the ${group.toLowerCase()}` }
      : field,
  );
}

/** The fields of a form, from a schema. */
export function formFields(schema: z.ZodType): FormField[] {
  return fieldsOf(schema)
    .filter(({ path, isKey }) => path.length === 1 && !isKey)
    .map((field) => formField(field));
}

function formField(field: Field): FormField {
  const { schema, meta } = field;
  const name = field.path.at(-1) ?? '';
  const base = {
    name,
    label: labelOf(name),
    help: (meta.description ?? '').replaceAll('`', ''),
    isNeeded: isNeeded(field),
  };
  const inner = unwrapped(schema);
  const suggestions = meta.refersTo;
  const withSuggestions = suggestions === undefined ? {} : { suggestions };
  if (inner instanceof z.ZodObject) return { ...base, kind: 'group', fields: formFields(inner) };
  if (inner instanceof z.ZodBoolean) return { ...base, kind: 'switch' };
  if (inner instanceof z.ZodEnum) {
    return { ...base, kind: 'choice', choices: inner.options.map(String) };
  }
  if (inner instanceof z.ZodRecord) {
    const key = fieldsOf(schema).find(({ isKey }) => isKey);
    const entry = formField({ ...entryOf(inner.valueType as z.ZodType), path: ['*'] });
    return {
      ...base,
      kind: 'record',
      ...(key?.meta.refersTo && { suggestions: key.meta.refersTo }),
      entry,
    };
  }
  const list = listIn(inner);
  if (list) {
    const entry = unwrapped(list.entry);
    return entry instanceof z.ZodObject
      ? { ...base, kind: 'list', mayBeOne: list.mayBeOne, fields: formFields(entry) }
      : { ...base, kind: 'lines', mayBeOne: list.mayBeOne, ...withSuggestions };
  }
  return {
    ...base,
    kind: 'text',
    isLong: meta.support !== undefined && meta.support !== 'heading',
    takesNumbers: takesNumbers(inner),
    example: exampleOf(meta),
    ...withSuggestions,
  };
}

function entryOf(schema: z.ZodType): Omit<Field, 'path'> {
  return { isKey: false, schema, meta: schema.meta() ?? {} };
}

/** What a list is of, and whether one may stand alone; nothing where a field is none. */
function listIn(schema: z.ZodType): { entry: z.ZodType; mayBeOne: boolean } | undefined {
  if (schema instanceof z.ZodArray) return { entry: schema.element as z.ZodType, mayBeOne: false };
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const options = schema.options.map((option) => unwrapped(option as z.ZodType));
  const [one] = options;
  const isLoose = options.some((option) => option instanceof z.ZodTuple);
  return one && isLoose ? { entry: one, mayBeOne: true } : undefined;
}

function takesNumbers(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodUnion) {
    return schema.options.some((option) => takesNumbers(unwrapped(option as z.ZodType)));
  }
  return schema instanceof z.ZodNumber;
}

function exampleOf({ examples }: z.GlobalMeta): string {
  const [first] = Array.isArray(examples) ? (examples as unknown[]) : [];
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}

/** What a field is called: "reckonedFrom" is "Reckoned from". */
export function labelOf(name: string): string {
  const spaced = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
