import { z } from 'zod';
import { pathIn } from '../model/content-paths.ts';
import { type CollectionName, schemas } from '../model/schemas/index.ts';
import { TARGETS } from '../model/schemas/references.ts';
import { type Field, fieldsOf, isNeeded, unwrapped } from '../model/schemas/walk.ts';

/** Every field of every collection, with what stands there and what it is for, as Markdown. */
export function fieldsGuide(): string {
  return [
    '# Fields',
    'What each file of `content/` may say. This page is made from the schemas in `src/model/schemas/`: write it with `npm run guide`.',
    ...Object.entries(schemas).flatMap(([collection, schema]) => [
      `## ${collection.charAt(0).toUpperCase()}${collection.slice(1)}`,
      `\`${pathIn(collection as CollectionName)}\`. ${descriptionOf(schema)}`,
      ...formsOf(schema),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** A table for each form that a file may have. */
function formsOf(schema: z.ZodType): string[] {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodUnion)) return [tableOf(schema)];
  return inner.options.flatMap((option) => [
    descriptionOf(option as z.ZodType),
    tableOf(option as z.ZodType),
  ]);
}

function tableOf(schema: z.ZodType): string {
  const fields = fieldsOf(schema);
  const rows = fields
    .filter(({ meta }) => meta.description !== undefined)
    .map((field) => [
      `\`${nameOf(field, fields)}\``,
      isNeeded(field) ? 'yes' : '',
      kindOf(field.schema),
      meaningOf(field),
    ]);
  return [['Field', 'Needed', 'What stands there', 'What it is for'], ['-', '-', '-', '-'], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** `dates[].event`, `names.ID`: how the way to a field is written. */
function nameOf({ path }: Field, fields: Field[]): string {
  return path
    .map((step, index) => {
      if (step !== '*') return index === 0 ? step : `.${step}`;
      const around = path.slice(0, index).join();
      const parent = fields.find((field) => !field.isKey && field.path.join() === around);
      return parent && unwrapped(parent.schema) instanceof z.ZodRecord ? '.ID' : '[]';
    })
    .join('');
}

function meaningOf({ meta }: Field): string {
  const examples = (meta.examples as unknown[] | undefined)?.map((one) => `\`${String(one)}\``);
  return [
    meta.description ?? '',
    ...(examples ? [`Such as ${examples.join(', ')}.`] : []),
    ...(meta.derived ? [`Left out, it follows from ${meta.derived}.`] : []),
  ].join(' ');
}

function descriptionOf(schema: z.ZodType): string {
  return schema.meta()?.description ?? '';
}

/** What may stand in a field, in words. */
function kindOf(schema: z.ZodType): string {
  const { refersTo, called } = schema.meta() ?? {};
  if (refersTo) return `id of ${TARGETS[refersTo].words}`;
  if (called) return called;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return kindOf(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) {
    return kindOf(unwrapped(schema));
  }
  if (schema instanceof z.ZodUnion) {
    const kinds = schema.options.map((option) => kindOf(option as z.ZodType));
    return [...new Set(kinds)].join(', or ');
  }
  if (schema instanceof z.ZodEnum) return schema.options.map((one) => `\`${one}\``).join(', ');
  if (schema instanceof z.ZodLiteral) return `\`${String(schema.value)}\``;
  if (schema instanceof z.ZodBoolean) return '`true` or `false`';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodArray) return `list: ${kindOf(schema.element as z.ZodType)}`;
  if (schema instanceof z.ZodTuple) return `list: ${kindOf(schema.def.items[0] as z.ZodType)}`;
  if (schema instanceof z.ZodRecord) {
    const [key, value] = [schema.keyType, schema.valueType] as z.ZodType[];
    return key && value ? `by ${kindOf(key)}: ${kindOf(value)}` : 'group';
  }
  return schema instanceof z.ZodObject ? 'group of fields' : 'text';
}
