import type { FieldPath } from '../model/fields.ts';
import {
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
import { cutFrontmatter } from './frontmatter.ts';
import { keyAt, nodeAt } from './node-at.ts';
import { whatElse } from './not-text.ts';
import { tooLongBody, tooLongField, tooManyBytes } from './too-long.ts';
import { yamlFaults } from './yaml-faults.ts';
import { YAML_OPTIONS } from './yaml-options.ts';

const NO_NAME = '"__proto__" is a word of programs and names nothing. Give it another name.';

const DIRECTIVE =
  'A line that begins with "%" tells how the file is to be read, and all files are read as YAML 1.2. Take it out, and the line "---" below it.';
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
  const tooMany = tooManyBytes(bytes, collection);
  if (tooMany) return unreadableFile(path, collection, tooMany);
  const text = textIn(bytes);
  if (text === undefined) {
    return unreadableFile(path, collection, {
      rule: 'not-utf8',
      at: firstBadByte(bytes),
      message: whatElse(bytes),
    });
  }

  if (collection !== 'articles') {
    const fields = parseYaml(text, 0, 0);
    const tooLong = tooLongField(fields.data, fields.positionOf);
    if (tooLong) return unreadableFile(path, collection, tooLong);
    return { ...file, text, ...fields, data: completed(collection, fields.data) };
  }

  const cut = cutFrontmatter(text);
  if ('message' in cut) {
    const fault = { rule: 'no-frontmatter' as const, at: START, ...cut };
    return { ...unreadableFile(path, collection, fault), text };
  }
  const { yaml, start, markdown } = cut;
  const firstLine = countLines(text.slice(0, text.length - markdown.length));
  const body = { markdown, firstLine };
  const fields = parseYaml(yaml, start, 1);
  const tooLong = tooLongField(fields.data, fields.positionOf) ?? tooLongBody(body);
  if (tooLong) return { ...unreadableFile(path, collection, tooLong), text };
  return { ...file, text, ...fields, data: completed(collection, fields.data), body };
}

/** The text of a file, without a byte order mark; nothing where it is none in UTF-8. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
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
    text: undefined,
    data: undefined,
    faults: [fault],
    positionOf: () => fault.at,
    rangeOf: () => undefined,
  };
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}

/** @param start where the YAML begins in the text of its file, `linesAbove` lines below its beginning */
function parseYaml(
  source: string,
  start: number,
  linesAbove: number,
): Pick<ContentFile, 'data' | 'faults' | 'positionOf' | 'rangeOf'> {
  const lines = new LineCounter();
  const document = parseDocument(source, { ...YAML_OPTIONS, lineCounter: lines });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesAbove, column: col };
  };
  // A document takes many times the room of its text, and few are asked for the place of a field.
  let contents: Node | null | undefined;
  const contentsAgain = () => (contents ??= parseDocument(source, YAML_OPTIONS).contents);
  const isBroken = document.errors.length > 0 || document.warnings.length > 0;
  const faults = (isBroken ? yamlFaults(source) : []).map(
    ({ offset, message, changes }): ReadingFault => ({
      rule: 'not-yaml',
      at: place(offset),
      message,
      ...(changes && {
        changes: changes.map((change) => ({ ...change, offset: change.offset + start })),
      }),
    }),
  );
  const directive = directiveIn(source);
  if (directive !== undefined) {
    faults.push({ rule: 'not-yaml', at: place(directive), message: DIRECTIVE });
  }
  let data: unknown;
  if (faults.length === 0) {
    try {
      data = plainData(document);
      const key = keyOfPrototype(document);
      if (key) faults.push({ rule: 'not-yaml', at: place(key.range?.[0] ?? 0), message: NO_NAME });
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
    rangeOf(field, { key = false } = {}) {
      const find = key ? keyAt : nodeAt;
      const [from, to] = find(contentsAgain(), field)?.range ?? [];
      return from === undefined || to === undefined ? undefined : [from + start, to + start];
    },
  };
}

/** @throws when an alias leads nowhere, into itself, or to more than a file can mean to say */
function plainData(document: Document): unknown {
  const data: unknown = document.toJS();
  JSON.stringify(data);
  return data;
}

/** Where a line stands that tells how YAML is to be read: above all else but comments. */
function directiveIn(source: string): number | undefined {
  let offset = 0;
  for (const line of source.split('\n')) {
    if (line.startsWith('%')) return offset;
    if (!/^\s*(?:#|$)/.test(line)) return undefined;
    offset += line.length + 1;
  }
  return undefined;
}

/** The first field or id that a program would take for what is behind all objects. */
function keyOfPrototype(document: Document): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '__proto__') return undefined;
      found = key;
      return visit.BREAK;
    },
  });
  return found;
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
