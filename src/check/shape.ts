import { z } from 'zod';
import type { ContentFile } from '../files/content-file.ts';
import { quotedText } from '../files/value-of-line.ts';
import { type CollectionName, schemas } from '../model/schemas/index.ts';
import { sourceSchemaFor } from '../model/schemas/source.ts';
import { type Field, fieldsOf, isNeeded } from '../model/schemas/walk.ts';
import type { Desk } from './desk.ts';
import { type FieldPath, fieldsMatching } from '../model/fields.ts';
import { rememberedFor } from '../model/remembered.ts';
import type { Found } from './rule.ts';
import { curlyQuotes } from './curly.ts';
import { didYouMean } from './suggest.ts';

/** What is wrong with a field's shape, by the rule that it breaks. */
export type ShapeFault =
  | 'missing-field'
  | 'empty-field'
  | 'unknown-field'
  | 'wrong-value'
  | 'malformed-date'
  | 'impossible-date'
  | 'curly-quotes';

/** The fields that are not as their collection has them, of one kind of fault. */
export function misshapen(desk: Desk, fault: ShapeFault): Found[] {
  return misshapenFields(desk).filter(({ rule }) => rule === fault);
}

/** Whether a field of some file can be misspelled, or is not of its kind: what it says is not known then. */
export function mayBeMisread(desk: Desk, collection: CollectionName, name: string): boolean {
  return misshapenFields(desk).some(
    ({ path, rule, field: [first, ...deeper] }) =>
      path.startsWith(`content/${collection}/`) &&
      deeper.length === 0 &&
      (rule === 'unknown-field' || first === name),
  );
}

type Misshapen = Found & { rule: ShapeFault; field: FieldPath };

const misshapenFields = rememberedFor(({ files }: Desk) => files.flatMap(misshapenIn));

const misshapenIn = rememberedFor((file: ContentFile): Misshapen[] => {
  if (file.faults.length > 0) return [];
  const schema =
    file.collection === 'sources' ? sourceSchemaFor(file.data) : schemas[file.collection];
  if (file.data === null || file.data === undefined) return [saysNothing(file, schema)];
  const { error } = schema.safeParse(file.data);
  return (error?.issues ?? []).flatMap((issue) => findingsOf(issue, file, schema));
});

function saysNothing({ path }: ContentFile, schema: z.ZodType): Misshapen {
  const needed = fieldsIn(schema, []).filter(isNeeded);
  return {
    rule: 'missing-field',
    path,
    field: [],
    at: { line: 1, column: 1 },
    message: `No field is filled here. Needed are: ${needed.map(({ name }) => name).join(', ')}.`,
  };
}

function findingsOf(issue: z.core.$ZodIssue, file: ContentFile, schema: z.ZodType): Misshapen[] {
  const finding = (
    rule: ShapeFault,
    message: string,
    field = issue.path,
    key = false,
  ): Misshapen => ({
    rule,
    path: file.path,
    field,
    at: file.positionOf(field, { key }),
    message,
  });
  const found = issue.path.length > 0 ? fieldsMatching(file.data, issue.path)[0]?.value : file.data;
  const name = issue.path.length > 0 ? nameOf(issue.path) : file.path;

  if (issue.code === 'unrecognized_keys') {
    const known = fieldsIn(schema, issue.path).map(({ name: field }) => field);
    return issue.keys.map((key) =>
      finding(
        'unknown-field',
        `There is no field "${key}" here.${didYouMean(key, known) || ` There are: ${known.join(', ')}.`}`,
        [...issue.path, key],
        true,
      ),
    );
  }
  // What is no id leads nowhere, and is told as that, with the one that was meant.
  if (refersAt(schema, issue.path, issue.code === 'invalid_key') && typeof found === 'string') {
    return [];
  }
  const curly = curlyQuotes(file, found, issue.path);
  if (curly) return [{ ...finding('curly-quotes', curly.message), ...curly }];
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    const asked = issue.issues[0]?.message ?? 'should be another key.';
    return [finding('wrong-value', `"${key}" ${asked}`, issue.path, true)];
  }
  const field = fieldsOf(schema).find(({ path }) => isAt(path, issue.path));
  if (found === undefined) {
    const derived = field?.meta.derived;
    const why = derived ? `, and does not follow from ${derived}` : '';
    return [finding('missing-field', `"${name}" is missing${why}.`)];
  }
  const wayOut = field && isNeeded(field) ? 'Fill it.' : 'Fill it or leave it out.';
  if (found === null) {
    return [
      finding(
        'empty-field',
        `"${name}" is empty. ${wayOut} What stands behind " #" is a comment, unless it is in quotes.`,
      ),
    ];
  }
  if (issue.code === 'too_small') {
    return [finding('empty-field', `"${name}" is empty. ${wayOut}`)];
  }
  if (issue.code === 'too_big' && typeof found === 'string') {
    const { length } = found;
    return [
      finding(
        'wrong-value',
        `"${name}" has ${length} characters, and may have ${String(issue.maximum)} at most.`,
      ),
    ];
  }
  if (issue.code === 'custom') {
    const { rule } = issue.params as { rule: ShapeFault };
    return [finding(rule, issue.message)];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const given = typeof found === 'string' ? found : JSON.stringify(found);
    return [
      finding(
        'wrong-value',
        `"${given}" is not a value of "${name}".${didYouMean(given, values)} It is one of: ${values.join(', ')}.`,
      ),
    ];
  }
  if (issue.code === 'invalid_type') {
    const isGroup = issue.expected === 'object' || issue.expected === 'record';
    const expected = isGroup ? groupAt(schema, issue.path) : EXPECTED[issue.expected];
    const told = finding('wrong-value', `"${name}" should be ${expected ?? issue.expected}.`);
    const range = file.rangeOf(issue.path);
    const isText = typeof found === 'number' || typeof found === 'boolean';
    if (issue.expected !== 'string' || !isText || !range) return [told];
    const [offset, end] = range;
    const text = quotedText(file.text?.slice(offset, end) ?? '');
    return [{ ...told, edit: { replace: [{ offset, length: end - offset, text }] } }];
  }
  return [finding('wrong-value', `"${name}": ${shown(found)} ${issue.message}`)];
}

/** Whether what stands at a path, or its key, is to be an id. */
function refersAt(schema: z.ZodType, path: FieldPath, wantsKey: boolean): boolean {
  return fieldsOf(schema).some(
    (field) =>
      field.isKey === wantsKey && field.meta.refersTo !== undefined && isAt(field.path, path),
  );
}

/** Whether the pattern of a field leads to a path. */
function isAt(pattern: string[], path: FieldPath): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((step, index) => step === '*' || step === String(path[index]))
  );
}

const EXPECTED: Record<string, string> = {
  string: 'text; put it in quotes if it looks like a number, a date or a list',
  array: 'a list: each entry on a line of its own, behind "- "',
  number: 'a number',
  boolean: 'true or false',
};

function shown(value: unknown): string {
  return typeof value === 'object' ? 'its value' : JSON.stringify(value);
}

/** `dates[0].event`, counted from 1 as people do: `dates, entry 1, event`. */
function nameOf(path: FieldPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step)))
    .join(', ');
}

/** The fields of the group that a schema has at a path; none where its keys are ids. */
function fieldsIn(schema: z.ZodType, path: FieldPath): (Field & { name: string })[] {
  return fieldsOf(schema).flatMap((field) => {
    const [name = '*', ...way] = field.path.toReversed();
    return name !== '*' && isAt(way.toReversed(), path) ? [{ ...field, name }] : [];
  });
}

/** "a group of fields: from, to": with those that it needs. */
function groupAt(schema: z.ZodType, path: FieldPath): string {
  const needed = fieldsIn(schema, path).filter(isNeeded);
  return needed.length > 0
    ? `a group of fields: ${needed.map(({ name }) => name).join(', ')}`
    : 'a group of fields, by id';
}
