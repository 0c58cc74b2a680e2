import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** What is added: an entry to a list, or one with a key to a group. */
export interface NewEntry {
  key?: string;
  value: unknown;
}

/**
 * YAML with an entry more at the end of one of its lists or groups. All else stays as it is written: comments, order,
 * quotes, line ends. A list that is not there yet is made at the end.
 *
 * @param path the keys on the way to the list or group
 * @returns nothing where the text is not YAML, or has something else there
 */
export function addedToYaml(text: string, path: string[], entry: NewEntry): string | undefined {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const rewritten = () => {
    const whole = document.clone() as Document;
    if (!isCollection(whole.getIn(path, true))) {
      whole.setIn(path, whole.createNode(entry.key === undefined ? [] : {}));
    }
    const list = whole.getIn(path, true) as YAMLMap | YAMLSeq;
    if (isMap(list)) list.set(whole.createNode(entry.key), whole.createNode(entry.value));
    else list.add(whole.createNode(entry.value));
    return whole.toString({ lineWidth: 0, flowCollectionPadding: false });
  };
  const before = document.getIn(path, true);
  const isFitting =
    before === undefined ||
    (isScalar(before) && before.value === null) ||
    (entry.key === undefined ? isSeq(before) : isMap(before));
  if (!isFitting) return undefined;
  const wanted = parseDocument(rewritten(), { logLevel: 'silent' }).toJS() as unknown;
  const inserted = withInsertion(text, document, path, entry);
  return [inserted, rewritten()].find(
    (one) => one !== undefined && isDeepStrictEqual(dataOf(one), wanted),
  );
}

function dataOf(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'silent' });
  return document.errors.length > 0 ? undefined : document.toJS();
}

/** The text with the entry put in where it belongs, as its neighbours are written; nothing where none is like it. */
function withInsertion(
  text: string,
  document: Document,
  path: string[],
  entry: NewEntry,
): string | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const node = document.getIn(path, true) as Node | undefined;
  if (node === undefined) {
    if (path.length !== 1) return undefined;
    const gap = text.endsWith('\n') ? '' : eol;
    return `${text}${gap}${path[0] ?? ''}:${eol}${linesOf(entry, '  ').join(eol)}${eol}`;
  }
  const [start, end] = node.range ?? [0, 0];
  if (!isCollection(node)) {
    const indent = ' '.repeat(2 * path.length);
    const emptied = text.slice(0, start) + text.slice(end);
    const at = lineEnd(emptied, start);
    const gap = emptied[at - 1] === '\n' ? '' : eol;
    return `${emptied.slice(0, at)}${gap}${linesOf(entry, indent).join(eol)}${eol}${emptied.slice(at)}`;
  }
  const last: unknown = node.items.at(-1);
  if (last === undefined) return `${text.slice(0, start)}${inFlow(entry, true)}${text.slice(end)}`;
  const [firstNode, lastNode] = isNode(last)
    ? [last, last]
    : [(last as { key: Node }).key, (last as { value: Node | null }).value];
  const behind = lastNode?.range?.[1] ?? firstNode.range?.[1] ?? end;
  if (node.flow) return `${text.slice(0, behind)}, ${inFlow(entry)}${text.slice(behind)}`;

  const at = text[behind - 1] === '\n' ? behind : lineEnd(text, behind);
  const line = text.slice(
    text.lastIndexOf('\n', (firstNode.range?.[0] ?? 0) - 1) + 1,
    firstNode.range?.[0],
  );
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const isOnOneLine = isCollection(lastNode) && lastNode.flow === true;
  const lines =
    entry.key !== undefined && isOnOneLine ? [`${indent}${inFlow(entry)}`] : linesOf(entry, indent);
  const gap = text[at - 1] === '\n' ? '' : eol;
  return `${text.slice(0, at)}${gap}${lines.join(eol)}${eol}${text.slice(at)}`;
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found === -1 ? text.length : found + 1;
}

/** An entry on lines of its own. */
function linesOf({ key, value }: NewEntry, indent: string): string[] {
  const whole =
    key === undefined ? `- ${inFlow({ value })}` : stringify({ [key]: value }, OPTIONS).trimEnd();
  return whole.split('\n').map((line) => `${indent}${line}`);
}

/** An entry as it stands within brackets. @param withBrackets whether these are to be around it */
function inFlow({ key, value }: NewEntry, withBrackets = false): string {
  const list = stringify(key === undefined ? [value] : { [key]: value }, {
    ...OPTIONS,
    collectionStyle: 'flow',
  }).trim();
  if (withBrackets) return key === undefined ? `[${list.slice(1, -1).trim()}]` : list;
  return list.slice(1, -1).trim();
}

const OPTIONS = { lineWidth: 0, singleQuote: true } as const;
