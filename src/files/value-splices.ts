import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, Scalar, stringify } from 'yaml';
import { isGroup } from '../model/fields.ts';
import { YAML_OPTIONS } from './yaml-options.ts';
import { entrySplice } from './entry-splice.ts';
import { foldedSplice } from './folded-splice.ts';
import { removalSplices } from './removal-splices.ts';
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
  if (isScalar(node) && typeof before === 'string' && typeof wanted === 'string') {
    return oneSplice(foldedSplice(source, node, before, wanted));
  }
  if (isMap(node) && isGroup(before) && isGroup(wanted)) {
    const names = node.items.map(({ key }) => String(isScalar(key) ? key.value : key));
    const gone = new Set(names.keys().filter((at) => !Object.hasOwn(wanted, names[at] ?? '')));
    const added = Object.keys(wanted).filter((name) => !Object.hasOwn(before, name));
    if (added.length > 0 && gone.has(names.length - 1)) return undefined;
    return allOf([
      removalSplices(source, node, gone),
      ...node.items.map(({ value }, at) => {
        const name = names[at] ?? '';
        const isFlow = isInFlow || node.flow === true;
        return gone.has(at) ? [] : valueSplices(source, value, before[name], wanted[name], isFlow);
      }),
      ...added.map((key) => oneSplice(entrySplice(source, node, { key, value: wanted[key] }))),
    ]);
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(wanted)) {
    const gone = goneFrom(before, wanted);
    const kept = [...before.keys()].filter((at) => !gone.has(at));
    return allOf([
      removalSplices(source, node, gone),
      ...kept.map((at, index) =>
        valueSplices(
          source,
          node.items[at],
          before[at],
          wanted[index],
          isInFlow || node.flow === true,
        ),
      ),
      ...wanted
        .slice(before.length)
        .map((value: unknown) => oneSplice(entrySplice(source, node, { value }))),
    ]);
  }
  return undefined;
}

/** Which entries of a list are no more, where it has fewer: those that are as they were stay. */
function goneFrom(before: unknown[], wanted: unknown[]): Set<number> {
  const gone = new Set<number>();
  let left = before.length - wanted.length;
  for (let at = 0; at < before.length && left > 0; at++) {
    const now = wanted[at - gone.size];
    const isLater = before
      .slice(at + 1, at + 1 + left)
      .some((entry) => isDeepStrictEqual(entry, now));
    const isLast = before.length - at === left;
    if (isLast || (isLater && !isDeepStrictEqual(before[at], now))) {
      gone.add(at);
      left -= 1;
    }
  }
  return gone;
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
