import { isNode, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Splice } from './spliced.ts';

/**
 * What has to be taken out of some YAML for entries of one of its lists or groups to go, with the comments above them;
 * nothing where none would be left, or where an entry shares its line with what stays.
 *
 * @param source the YAML, sound
 * @param collection the list or group, as it was parsed from the YAML
 * @param gone which of its entries go
 */
export function removalSplices(
  source: string,
  collection: YAMLMap | YAMLSeq,
  gone: ReadonlySet<number>,
): Splice[] | undefined {
  if (gone.size === 0) return [];
  const spans = collection.items.map(spanOf);
  if (gone.size >= spans.length || !spans.every((span) => span !== undefined)) return undefined;
  if (collection.flow) return fromFlow(spans, gone);
  const splices = [...gone].map((index) => {
    const [from] = spans[index] ?? [0];
    const start = firstLineOf(source, from, isSeq(collection));
    const next = spans[index + 1]?.[0];
    const end =
      next === undefined
        ? endOfLine(source, spans[index]?.[1] ?? from)
        : firstLineOf(source, next, isSeq(collection));
    return start === undefined || end === undefined ? undefined : { start, end, text: '' };
  });
  return splices.every((splice) => splice !== undefined) ? splices : undefined;
}

type Span = readonly [start: number, end: number];

/** Where an entry stands, without the blanks behind it. */
function spanOf(item: unknown): Span | undefined {
  if (isNode(item)) return item.range ? [item.range[0], item.range[1]] : undefined;
  const { key, value } = item as { key: Node; value: Node | null };
  const [start, end] = [key.range?.[0], value?.range?.[1] ?? key.range?.[1]];
  return start === undefined || end === undefined ? undefined : [start, end];
}

function fromFlow(spans: (Span | undefined)[], gone: ReadonlySet<number>): Splice[] {
  const firstKept = spans.findIndex((_, index) => !gone.has(index));
  const start = spans[0]?.[0] ?? 0;
  const end = spans[firstKept]?.[0] ?? start;
  return [
    { start, end, text: '' },
    ...[...gone]
      .filter((index) => index > firstKept)
      .map((index) => ({
        start: spans[index - 1]?.[1] ?? 0,
        end: spans[index]?.[1] ?? 0,
        text: '',
      })),
  ];
}

/** Where the first line of an entry begins, or of the comments above it; nothing where something else is on it. */
function firstLineOf(source: string, at: number, isInList: boolean): number | undefined {
  let start = source.lastIndexOf('\n', at - 1) + 1;
  const before = source.slice(start, at);
  if (!(isInList ? /^ *- +$/ : /^ *$/).test(before)) return undefined;
  for (;;) {
    const above = source.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !/^[ \t]+#/.test(source.slice(above, start))) return start;
    start = above;
  }
}

/** Behind the line on which something ends, which may end with the value. */
function endOfLine(source: string, at: number): number {
  const written = at - (/[ \t\r\n]*$/.exec(source.slice(0, at))?.[0].length ?? 0);
  const end = source.indexOf('\n', written);
  return end < 0 ? source.length : end + 1;
}
