import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isGroup } from '../model/fields.ts';
import { YAML_OPTIONS } from './yaml-options.ts';
import { type Splice, spliced } from './spliced.ts';

const LINE_WIDTH = 100;
const LONGEST_GROUP_ON_LINE = 90;

/**
 * Has a node of a document say something else. Entries that stay keep their nodes, with the comments in them.
 *
 * @param before what the node says
 * @returns the node to stand there, which is the same one where it can be
 */
export function mergeInto(
  document: Document,
  node: unknown,
  before: unknown,
  wanted: unknown,
): unknown {
  if (isDeepStrictEqual(before, wanted) && node !== undefined) return node;
  if (isMap(node) && isGroup(wanted)) return mergedGroup(document, node, before, wanted);
  if (isSeq(node) && Array.isArray(wanted) && Array.isArray(before)) {
    return mergedList(document, node, before, wanted);
  }
  const made = newNode(document, wanted);
  if (isScalar(node) && isCollection(made)) {
    const comments = [node.commentBefore, node.comment].filter(Boolean);
    if (comments.length > 0)
      Object.assign(made, { commentBefore: comments.join('\n'), flow: false });
  } else if (isScalar(node) && isScalar(made)) {
    made.comment = node.comment ?? null;
    made.commentBefore = node.commentBefore ?? null;
    if (typeof made.value === 'string' && node.type && node.type !== 'PLAIN') made.type = node.type;
  }
  return made;
}

function mergedGroup(
  document: Document,
  node: YAMLMap,
  before: unknown,
  wanted: Record<string, unknown>,
): YAMLMap {
  const former = isGroup(before) ? before : {};
  if (node.items.length === 0) node.flow = false;
  for (const name of Object.keys(former)) if (!Object.hasOwn(wanted, name)) node.delete(name);
  for (const [name, value] of Object.entries(wanted)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
    if (pair) pair.value = mergeInto(document, pair.value, former[name], value);
    else node.add(document.createPair(name, newNode(document, value)));
  }
  return node;
}

/** An entry that is new takes the place, and the comments, of the one that stood there and is no more. */
function mergedList(document: Document, node: YAMLSeq, before: unknown[], wanted: unknown[]) {
  if (node.items.length === 0) node.flow = false;
  const left = new Set(before.keys());
  const same = wanted.map((value) => {
    const index = [...left].find((one) => isDeepStrictEqual(before[one], value));
    if (index !== undefined) left.delete(index);
    return index;
  });
  const isFlow = node.items.find(isCollection)?.flow;
  node.items = wanted.map((value, at) => {
    const index = same[at] ?? (left.delete(at) ? at : undefined);
    if (index !== undefined) return mergeInto(document, node.items[index], before[index], value);
    const made = newNode(document, value);
    if (isFlow !== undefined && isCollection(made)) made.flow = isFlow;
    return made;
  });
  return node;
}

/** Small groups stand on a line, as editors write them; lists of texts and ids, too. */
function newNode(document: Document, value: unknown): Node {
  const node = document.createNode(value) as Node;
  visit(node, {
    Collection(at, collection) {
      const isSmall = JSON.stringify(collection).length <= LONGEST_GROUP_ON_LINE;
      const isDeep = collection.items.some((item) => {
        const inner = typeof item === 'object' && item && 'value' in item ? item.value : item;
        return isCollection(inner);
      });
      if ((at !== null || isSeq(collection)) && isSmall && !isDeep) collection.flow = true;
    },
  });
  return node;
}

/** The text of a document, in the manner of the text that it comes from. */
export function yamlText(document: Document, source: string): string {
  const text = document.toString({
    lineWidth: LINE_WIDTH,
    singleQuote: true,
    indentSeq: !/^- /m.test(source),
  });
  const tight = spliced(text, paddingIn(text));
  return source.includes('\r\n') ? tight.replace(/\r?\n/g, '\r\n') : tight;
}

/** The spaces within the brackets of lists on one line: `[a, b]`. */
function paddingIn(text: string): Splice[] {
  const splices: Splice[] = [];
  visit(parseDocument(text, YAML_OPTIONS), {
    Seq(_, { flow, range }) {
      if (!flow || !range) return;
      const [start, end] = range;
      const written = text.slice(start, end);
      if (!written.startsWith('[ ') || written.includes('\n')) return;
      splices.push({ start: start + 1, end: start + 2, text: '' });
      splices.push({ start: end - 2, end: end - 1, text: '' });
    },
  });
  return splices;
}
