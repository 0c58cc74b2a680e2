import { z } from 'zod';
import type { ContentFile, FieldPath } from '../../files/content-file.ts';
import { schemas } from '../../model/schemas/index.ts';
import { sourceSchemaFor } from '../../model/schemas/source.ts';
import type { Desk } from '../desk.ts';
import { fieldsMatching } from '../../files/fields.ts';
import type { Finding } from '../finding.ts';
import type { RuleId } from '../rules.ts';
import { didYouMean } from '../suggest.ts';

/** Every file has the fields of its collection, each with a value of its kind. */
export function misshapenFields({ files }: Desk): Finding[] {
  return files.flatMap((file) => {
    if (file.faults.length > 0) return [];
    const schema =
      file.collection === 'sources' ? sourceSchemaFor(file.data) : schemas[file.collection];
    const { error } = schema.safeParse(file.data ?? {});
    return (error?.issues ?? []).flatMap((issue) => findingsOf(issue, file, schema));
  });
}

function findingsOf(issue: z.core.$ZodIssue, file: ContentFile, schema: z.ZodType): Finding[] {
  const finding = (rule: RuleId, message: string, field = issue.path, key = false): Finding => ({
    rule,
    path: file.path,
    at: file.positionOf(field, { key }),
    message,
  });
  const found = issue.path.length > 0 ? fieldsMatching(file.data, issue.path)[0]?.value : file.data;
  const name = issue.path.length > 0 ? nameOf(issue.path) : file.path;

  if (issue.code === 'unrecognized_keys') {
    const known = knownFields(schema, issue.path);
    return issue.keys.map((key) =>
      finding(
        'unknown-field',
        `There is no field "${key}" here.${didYouMean(key, known) || ` There are: ${known.join(', ')}.`}`,
        [...issue.path, key],
        true,
      ),
    );
  }
  if (found === undefined) return [finding('missing-field', `"${name}" is missing.`)];
  if (found === null) {
    return [
      finding(
        'empty-field',
        `"${name}" is empty. Fill it or leave it out. What stands behind " #" is a comment, unless it is in quotes.`,
      ),
    ];
  }
  if (issue.code === 'too_small') {
    return [finding('empty-field', `"${name}" is empty. Fill it or leave it out.`)];
  }
  if (issue.code === 'custom') {
    const { rule } = issue.params as { rule: 'malformed-date' | 'impossible-date' };
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
    return [
      finding('wrong-value', `"${name}" should be ${EXPECTED[issue.expected] ?? issue.expected}.`),
    ];
  }
  return [finding('wrong-value', `"${name}": ${shown(found)} ${issue.message}`)];
}

const EXPECTED: Record<string, string> = {
  string: 'text; put it in quotes if it looks like a number, a date or a list',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
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

/** The names of the fields that a schema has at a path. */
function knownFields(schema: z.ZodType, path: FieldPath): string[] {
  let at: unknown = schema;
  for (const step of path) {
    const inner = unwrapped(at);
    if (inner instanceof z.ZodObject) at = (inner.shape as Record<string, unknown>)[String(step)];
    else if (inner instanceof z.ZodArray) at = inner.element;
    else return [];
  }
  const inner = unwrapped(at);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema;
}
