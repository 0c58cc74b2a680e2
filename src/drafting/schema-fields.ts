import { z } from 'zod';
import { schemas } from '../model/schemas/index.ts';
import type { Target } from '../model/schemas/references.ts';
import { sourceSchemaFor } from '../model/schemas/source.ts';
import { type Field, fieldsOf, isNeeded, unwrapped } from '../model/schemas/walk.ts';
import { type Kind, KINDS } from './kinds.ts';

/** How a field is answered: with a text, one or several of some choices, texts, names, words for each of some ids. */
export type Form =
  'text' | 'choice' | 'choices' | 'texts' | 'names' | 'words-by-id' | 'yes' | 'group';

/** A field of a file, as somebody is asked for it. */
export interface SchemaField {
  name: string;
  help: string;
  isNeeded: boolean;
  form: Form;
  schema: z.ZodType;
  /** What the id in it, or each, is of. */
  refersTo?: Target;
  /** The words that may stand there, where these are always the same. */
  words?: string[];
  /** Whether it is an address on the web. */
  isAddress: boolean;
  /** Whether each of its sentences says what it is from. */
  isCited: boolean;
}

/** A group of fields, with what is said of it. */
export type FileForm = z.ZodObject;

/** The forms that a file of a kind can have; one, as a rule. */
export function formsOf(kind: Kind): { help: string; schema: FileForm }[] {
  const inner = unwrapped(schemas[KINDS[kind]]);
  const options = (inner instanceof z.ZodUnion ? inner.options : [inner]) as FileForm[];
  return options.map((schema) => ({ help: schema.meta()?.description ?? '', schema }));
}

/** The form of a file that has some fields. @param has the names of fields that are told */
export function formFor(kind: Kind, has: Iterable<string>): FileForm {
  if (kind !== 'source') return schemas[KINDS[kind]] as FileForm;
  return sourceSchemaFor(Object.fromEntries([...has].map((name) => [name, true])));
}

/** The fields of a group, in the order of its schema. */
export function schemaFields(schema: z.ZodType): SchemaField[] {
  const all = fieldsOf(schema).filter(({ isKey }) => !isKey);
  const keys = fieldsOf(schema).filter(({ isKey }) => isKey);
  return all
    .filter(({ path }) => path.length === 1)
    .map((field) => {
      const [name = ''] = field.path;
      const isBelow = ({ path }: Field) => path.length === 2 && path[0] === name;
      const refersTo =
        field.meta.refersTo ??
        [...all, ...keys].find((one) => isBelow(one) && one.meta.refersTo)?.meta.refersTo;
      const words = wordsOf(field.schema);
      return {
        name,
        help: field.meta.description ?? '',
        isNeeded: isNeeded(field),
        form: formOf(field.schema, refersTo !== undefined),
        schema: field.schema,
        ...(refersTo && { refersTo }),
        ...(words && { words }),
        isAddress: field.meta.called === 'web address',
        isCited: (field.meta.support ?? all.find(isBelow)?.meta.support) === 'cited',
      };
    });
}

function formOf(schema: z.ZodType, refers: boolean): Form {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodEnum) return 'choice';
  if (inner instanceof z.ZodBoolean) return 'yes';
  if (inner instanceof z.ZodRecord) {
    return unwrapped(inner.valueType as z.ZodType) instanceof z.ZodString ? 'words-by-id' : 'group';
  }
  if (inner instanceof z.ZodArray) {
    const entry = unwrapped(inner.element as z.ZodType);
    if (entry instanceof z.ZodUnion) return 'names';
    if (entry instanceof z.ZodObject) return 'group';
    return refers ? 'choices' : 'texts';
  }
  if (inner instanceof z.ZodObject) return 'group';
  if (inner instanceof z.ZodUnion && refers) return 'choices';
  return refers ? 'choice' : 'text';
}

function wordsOf(schema: z.ZodType): string[] | undefined {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : undefined;
}
