import type { FieldPath } from '../model/fields.ts';
import {
  type ErrorCode,
  type Alias,
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { completed } from '../model/completed.ts';
import type { CollectionName } from '../model/schemas/index.ts';
import type { ContentFile, Position, ReadingFault } from './content-file.ts';
import { articleParts, yamlOptions } from './frontmatter.ts';

const START: Position = { line: 1, column: 1 };

/**
 * The one reader of content: the check, the build and the development server have fields and bodies from
 * here. Takes a file of `content/` apart: YAML with the place of every field, and the body of an article.
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
  const file = { path, collection, id: idOf(path) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unreadableFile(path, collection, {
      rule: 'not-utf8',
      at: firstBadByte(bytes),
      message: 'This is not UTF-8 text. Save the file with the encoding UTF-8.',
    });
  }

  if (collection !== 'articles') return { ...file, ...fieldsIn(text, 0, collection) };

  const parts = articleParts(text);
  if (!parts) {
    return unreadableFile(path, collection, {
      rule: 'no-frontmatter',
      at: START,
      message: 'The file does not begin with frontmatter: a line "---", the fields, a line "---".',
    });
  }
  const { opening, yaml, closing, markdown } = parts;
  return {
    ...file,
    ...fieldsIn(yaml, 1, collection),
    body: { markdown, firstLine: countLines(opening + yaml + closing) },
  };
}

function fieldsIn(yaml: string, linesAbove: number, collection: CollectionName) {
  const { data, ...read } = parseYaml(yaml, linesAbove);
  return { ...read, data: completed(collection, data) };
}

/** A file of which nothing can be read but its name. */
export function unreadableFile(
  path: string,
  collection: CollectionName,
  fault: ReadingFault,
): ContentFile {
  return {
    path,
    collection,
    id: idOf(path),
    data: undefined,
    faults: [fault],
    positionOf: () => fault.at,
  };
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}

const QUOTES_HINT = 'Text with a colon or quotation marks goes in quotes or after ">-".';
const INDENT_HINT =
  'The fields of one group begin in one column, with spaces before them and no tabs.';
const YAML_HINTS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: INDENT_HINT,
  TAB_AS_INDENT: INDENT_HINT,
  MISSING_CHAR:
    'What is opened, as a quotation mark or a bracket, is closed: look at this line and those above it.',
};

/** The key that begins at an offset; an error may name its first letter only. */
function keyAt(source: string, start: number, end: number): string {
  return /^[^:\n]*/.exec(source.slice(start, Math.max(end, start + 80)))?.[0].trim() ?? '';
}

function parseYaml(
  source: string,
  linesAbove: number,
): Pick<ContentFile, 'data' | 'faults' | 'positionOf'> {
  const lines = new LineCounter();
  const document = parseDocument(source, { ...yamlOptions, lineCounter: lines });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesAbove, column: col };
  };
  // A document takes many times the room of its text, and few are asked for the place of a field.
  let contents: Node | null | undefined;
  const contentsAgain = () => (contents ??= parseDocument(source, yamlOptions).contents);
  const faults = [...document.errors, ...document.warnings].map(
    ({ code, message, pos: [start, end] }): ReadingFault => ({
      rule: 'not-yaml',
      at: place(start),
      message:
        code === 'DUPLICATE_KEY'
          ? `"${keyAt(source, start, end)}" stands here twice. Give the second another name, or put the two together.`
          : `This is not YAML: ${message.replace(/\.$/, '')}. ${YAML_HINTS[code] ?? QUOTES_HINT}`,
    }),
  );
  let data: unknown;
  if (faults.length === 0) {
    try {
      data = plainData(document);
    } catch {
      const alias = brokenAlias(document);
      faults.push({
        rule: 'not-yaml',
        at: place(alias?.range?.[0] ?? 0),
        message: `"*${alias?.source ?? ''}" leads nowhere, back into itself, or to more than a file can hold. Write out what it stands for.`,
      });
    }
  }
  return {
    data,
    faults,
    positionOf(field, { key = false } = {}) {
      const offset = offsetOf(contentsAgain(), field, key);
      return offset === undefined ? { line: 1 + linesAbove, column: 1 } : place(offset);
    },
  };
}

/** @throws when an alias leads nowhere, into itself, or to more than a file can mean to say */
function plainData(document: Document): unknown {
  const data: unknown = document.toJS();
  JSON.stringify(data);
  return data;
}

/** The first alias that leads nowhere; where all lead somewhere, the first. */
function brokenAlias(document: Document): Alias | undefined {
  const aliases: Alias[] = [];
  visit(document, {
    Alias(_, alias) {
      aliases.push(alias);
    },
  });
  return aliases.find((alias) => alias.resolve(document) === undefined) ?? aliases[0];
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
