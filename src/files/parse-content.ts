import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
} from 'yaml';
import type { CollectionName } from '../model/schemas/index.ts';
import type { ContentFile, FieldPath, Position, ReadingFault } from './content-file.ts';

const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const START: Position = { line: 1, column: 1 };

/**
 * Takes a file of `content/` apart: YAML with the place of every field, and the body of an article.
 * Never throws; what cannot be read is told in `faults`.
 *
 * @param path from the project's root, such as `content/articles/a.md`
 * @param bytes as they are on disk
 */
export function parseContent(
  path: string,
  collection: CollectionName,
  bytes: Uint8Array,
): ContentFile {
  const id = path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
  const file = { path, collection, id };
  const unreadable = (fault: ReadingFault): ContentFile => ({
    ...file,
    data: undefined,
    faults: [fault],
    positionOf: () => fault.at,
  });

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unreadable({
      rule: 'not-utf8',
      at: firstBadByte(bytes),
      message: 'This is not UTF-8 text. Save the file with the encoding UTF-8.',
    });
  }

  if (collection !== 'articles') return { ...file, ...parseYaml(text, 0) };

  const frontmatter = FRONTMATTER.exec(text);
  if (frontmatter?.index !== 0) {
    return unreadable({
      rule: 'no-frontmatter',
      at: START,
      message: 'The file does not begin with frontmatter: a line "---", the fields, a line "---".',
    });
  }
  const [whole, yaml = ''] = frontmatter;
  return {
    ...file,
    ...parseYaml(yaml, 1),
    body: { markdown: text.slice(whole.length), firstLine: countLines(whole) },
  };
}

function parseYaml(
  source: string,
  linesAbove: number,
): Pick<ContentFile, 'data' | 'faults' | 'positionOf'> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesAbove, column: col };
  };
  const faults = document.errors.map(({ message, pos: [offset] }): ReadingFault => ({
    rule: 'not-yaml',
    at: place(offset),
    message: `This is not YAML: ${message.replace(/\.$/, '')}. Text with a colon or quotation marks goes in quotes or after ">-".`,
  }));
  return {
    data: faults.length > 0 ? undefined : (document.toJS() as unknown),
    faults,
    positionOf(field, { key = false } = {}) {
      const offset = offsetOf(document.contents, field, key);
      return offset === undefined ? { line: 1 + linesAbove, column: 1 } : place(offset);
    },
  };
}

/** The offset of the field, or of the last thing on the way to it that is there. */
function offsetOf(root: Node | null, field: FieldPath, wantsKey: boolean): number | undefined {
  let node: unknown = root;
  let found = root?.range?.[0];
  for (const [depth, step] of field.entries()) {
    const isLast = depth === field.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!isPair(pair) || !isNode(pair.key)) return found;
      if (isLast && wantsKey) return pair.key.range?.[0];
      found = (isNode(pair.value) ? pair.value.range?.[0] : undefined) ?? pair.key.range?.[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) return found;
      found = node.range?.[0] ?? found;
    } else return found;
  }
  return found;
}

function firstBadByte(bytes: Uint8Array): Position {
  const readable = new TextDecoder('utf-8').decode(bytes).split('�')[0] ?? '';
  const line = countLines(readable);
  return { line, column: readable.length - readable.lastIndexOf('\n') };
}

/** The number of the line on which the text ends. */
function countLines(text: string): number {
  return text.split('\n').length;
}
