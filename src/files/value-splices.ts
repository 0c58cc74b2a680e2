import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, Scalar, stringify } from 'yaml';
import { isGroup } from '../model/fields.ts';
import { YAML_OPTIONS } from './yaml-options.ts';
import { entrySplice } from './entry-splice.ts';
import type { Splice } from './spliced.ts';

/**
 * What has to be written in the place of single values, or behind the last entry of a list or group, for YAML to say
 * something else; nothing where more than that differs, or such a value stands over several lines.
 *
 * @param source the YAML
 * @param node what was parsed from it
 * @param before what the node says
 */
export function valueSplices(
  source: string,
  node: unknown,
  before: unknown,
  wanted: unknown,
  isInFlow = false,
): Splice[] | undefined {
  if (isDeepStrictEqual(before, wanted)) return [];
  if (isScalar(node) && node.range && isWritable(node) && isPlainValue(wanted)) {
    const [start, end] = node.range;
    const text = scalarText(wanted, isInFlow);
    return start === end || text === undefined ? undefined : [{ start, end, text }];
  }
  if (isMap(node) && isGroup(before) && isGroup(wanted)) {
    const [former, names] = [Object.keys(before), Object.keys(wanted)];
    if (former.some((name, index) => name !== names[index])) return undefined;
    return allOf([
      ...node.items.map(({ key, value }) => {
        const name = String(isScalar(key) ? key.value : key);
        const isFlow = isInFlow || node.flow === true;
        return valueSplices(source, value, before[name], wanted[name], isFlow);
      }),
      ...names
        .slice(former.length)
        .map((key) => oneSplice(entrySplice(source, node, { key, value: wanted[key] }))),
    ]);
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(wanted)) {
    if (before.length > wanted.length) return undefined;
    return allOf([
      ...node.items.map((entry, index) =>
        valueSplices(source, entry, before[index], wanted[index], isInFlow || node.flow === true),
      ),
      ...wanted
        .slice(before.length)
        .map((value: unknown) => oneSplice(entrySplice(source, node, { value }))),
    ]);
  }
  return undefined;
}

function oneSplice(splice: Splice | undefined): Splice[] | undefined {
  return splice && [splice];
}

function allOf(lists: (Splice[] | undefined)[]): Splice[] | undefined {
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

/** Whether a value stands where another can take its place letter for letter. */
function isWritable({ type, source, anchor, tag }: Scalar): boolean {
  const isOfOneLine =
    type === Scalar.PLAIN || type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE;
  return isOfOneLine && anchor === undefined && tag === undefined && source !== undefined;
}

function isPlainValue(value: unknown): value is string | number | boolean {
  return (
    (typeof value === 'string' && !value.includes('\n')) ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  );
}

/** A value as YAML on one line, in quotes where it would be read as something else. */
function scalarText(value: string | number | boolean, isInFlow: boolean): string | undefined {
  const options = { ...YAML_OPTIONS, lineWidth: 0, singleQuote: true };
  if (!isInFlow) return stringify({ a: value }, options).slice('a: '.length, -1);
  const list = stringify([value], { ...options, collectionStyle: 'flow' }).slice(0, -1);
  return list.includes('\n') ? undefined : list.replaceAll(/^\[ *| *\]$/g, '');
}
