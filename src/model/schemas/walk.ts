import { z } from 'zod';

/** A field of a schema, with what its declaration says of it. */
export interface Field {
  /** Keys on the way to it; `*` stands for each entry of a list or each key of a group. */
  path: string[];
  /** Whether the keys are meant rather than the values. */
  isKey: boolean;
  /** As it is declared, with what is around it: optional, a list. */
  schema: z.ZodType;
  /** What is said of it, at any depth of its declaration. */
  meta: z.GlobalMeta;
}

/**
 * Every field of a schema, however deep, in the order of its declaration; those of each form of a union
 * in turn.
 */
export function fieldsOf(schema: z.ZodType, path: string[] = []): Field[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion) {
    return inner.options.flatMap((option) => fieldsOf(option as z.ZodType, path));
  }
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, value]) => [
      fieldAt([...path, key], value),
      ...fieldsOf(value, [...path, key]),
    ]);
  }
  const entries = entriesOf(inner);
  const keys =
    inner instanceof z.ZodRecord
      ? [{ ...fieldAt([...path, '*'], inner.keyType as z.ZodType), isKey: true }]
      : [];
  return [
    ...keys,
    ...entries.flatMap((entry) => [
      fieldAt([...path, '*'], entry),
      ...fieldsOf(entry, [...path, '*']),
    ]),
  ];
}

/** Whether it cannot be left out. */
export function isNeeded({ schema, meta }: Field): boolean {
  const mayBeLeftOut = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return !mayBeLeftOut && meta.derived === undefined;
}

/** What a schema asks for, without what says that it may be left out or how it is read. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrapped(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) {
    // What is put right before it is read has its form behind; what is made of it afterwards, before.
    const [before, behind] = [schema.in as z.ZodType, schema.out as z.ZodType];
    return unwrapped(before instanceof z.ZodTransform ? behind : before);
  }
  return schema;
}

function entriesOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  if (schema instanceof z.ZodTuple) {
    const { items, rest } = schema.def as unknown as { items: z.ZodType[]; rest: z.ZodType | null };
    return [...new Set([...items.slice(0, 1), ...(items.length === 0 && rest ? [rest] : [])])];
  }
  return [];
}

function fieldAt(path: string[], schema: z.ZodType): Field {
  return { path, isKey: false, schema, meta: metaOf(schema) };
}

function metaOf(schema: z.ZodType): z.GlobalMeta {
  const own = schema.meta() ?? {};
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return { ...metaOf(schema.unwrap() as z.ZodType), ...own };
  }
  if (schema instanceof z.ZodPipe) {
    return {
      ...metaOf(schema.in as z.ZodType),
      ...metaOf(schema.out as z.ZodType),
      ...own,
    };
  }
  if (schema instanceof z.ZodUnion) {
    // One, or a list of such: both refer to the same. A fixed word, or text: the text is ours.
    const metas = schema.options.map((option) => metaOf(option as z.ZodType));
    const refersTo = metas.find((meta) => meta.refersTo)?.refersTo;
    const support = metas.find((meta) => meta.support)?.support;
    return { ...(refersTo && { refersTo }), ...(support && { support }), ...own };
  }
  return own;
}
