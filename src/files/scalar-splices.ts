import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, Scalar, stringify } from 'yaml';
import { isGroup } from '../model/fields.ts';
import { YAML_OPTIONS } from './yaml-options.ts';
import type { Splice } from './spliced.ts';

/**
 * What has to be written in the place of single values for YAML to say something else; nothing where more than values
 * differs, or one of them stands over several lines.
 *
 * @param node a parsed node
 * @param before what it says
 */
export function scalarSplices(
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
    if (Object.keys(before).join('\n') !== Object.keys(wanted).join('\n')) return undefined;
    return allOf(
      node.items.map(({ key, value }) => {
        const name = String(isScalar(key) ? key.value : key);
        return scalarSplices(value, before[name], wanted[name], isInFlow || node.flow === true);
      }),
    );
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(wanted)) {
    if (before.length !== wanted.length) return undefined;
    return allOf(
      node.items.map((entry, index) =>
        scalarSplices(entry, before[index], wanted[index], isInFlow || node.flow === true),
      ),
    );
  }
  return undefined;
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
  if (!isInFlow) return stringify({ a: value }, options).slice('a: '.length).trimEnd();
  const list = stringify([value], { ...options, collectionStyle: 'flow' }).trim();
  return list.includes('\n') ? undefined : list.slice(1, -1).trim();
}
