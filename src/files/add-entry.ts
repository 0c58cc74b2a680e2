import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { FieldPath } from '../model/fields.ts';
import type { TextChange } from './content-file.ts';
import { nodeAt } from './node-at.ts';
import { YAML_OPTIONS } from './yaml-options.ts';

/** An id, or a group of fields with ids. */
export type NewEntry = string | Readonly<Record<string, string>>;

/**
 * The change of some YAML that puts one more entry at the end of a list, in the form of the entry before it. All else
 * stays as it is written.
 *
 * @returns nothing where the YAML cannot be read, or has no such list
 */
export function entryAdded(yaml: string, list: FieldPath, entry: NewEntry): TextChange | undefined {
  const { contents, errors } = parseDocument(yaml, YAML_OPTIONS);
  const found = errors.length > 0 ? undefined : nodeAt(contents, list);
  if (!isSeq(found) || !found.range) return undefined;
  const last = found.items.at(-1);
  const end = isScalar(last) || isMap(last) ? last.range?.[1] : undefined;
  if (last !== undefined && end === undefined) return undefined;
  if (found.flow === true) {
    const text = asFlow(entry);
    // Between the brackets of an empty list.
    if (end === undefined) return { offset: found.range[0] + 1, length: 0, text };
    return { offset: end, length: 0, text: `, ${text}` };
  }
  const before = yaml.slice(0, end).trimEnd();
  const lineEnd = yaml.indexOf('\n', before.length);
  const column = columnOf(yaml, found.range[0]);
  const isFlow = isMap(last) && last.flow === true;
  const text = isFlow || typeof entry === 'string' ? asFlow(entry) : asBlock(entry, column + 2);
  return {
    offset: lineEnd < 0 ? yaml.length : lineEnd - (yaml[lineEnd - 1] === '\r' ? 1 : 0),
    length: 0,
    text: `\n${' '.repeat(column)}- ${text}`,
  };
}

function columnOf(yaml: string, offset: number): number {
  return offset - (yaml.lastIndexOf('\n', offset - 1) + 1);
}

function asFlow(entry: NewEntry): string {
  if (typeof entry === 'string') return entry;
  const fields = Object.entries(entry).map(([name, value]) => `${name}: ${value}`);
  return `{ ${fields.join(', ')} }`;
}

function asBlock(entry: Readonly<Record<string, string>>, column: number): string {
  return Object.entries(entry)
    .map(([name, value]) => `${name}: ${value}`)
    .join(`\n${' '.repeat(column)}`);
}
