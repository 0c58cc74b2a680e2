import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import { nodeAt } from './node-at.ts';
import { YAML_OPTIONS } from './yaml-options.ts';
import { type Splice, spliced } from './spliced.ts';
import { valueSplices } from './value-splices.ts';
import { mergeInto, yamlText } from './merged-yaml.ts';

/** Fields by their names, as a file says them. */
export type Fields = Record<string, unknown>;

/** What YAML says, before anything is made of it. @throws when it cannot be read */
export function fieldsOfYaml(source: string): Fields {
  const document = parseDocument(source, YAML_OPTIONS);
  const [error] = document.errors;
  if (error) throw error;
  return (document.toJS() ?? {}) as Fields;
}

/**
 * YAML that says other things, with the comments, the order and the form of what stays. A field that is as it was
 * keeps its bytes; of one in which only values differ, the rest does so, too.
 *
 * @param source a group of fields, sound
 * @param order the names that there are, in the order in which new ones are put
 * @returns the very same text when it says the same already
 */
export function editedYaml(source: string, changed: Fields, order: readonly string[]): string {
  const before = asJson(fieldsOfYaml(source));
  const wanted = asJson(changed);
  if (isDeepStrictEqual(before, wanted)) return source;
  const ways = [
    () => editedByFields(source, before, wanted, order),
    () => editedWhole(source, before, wanted),
  ];
  for (const way of ways) {
    const text = way();
    if (text !== undefined && isDeepStrictEqual(saidBy(text), wanted)) return text;
  }
  throw new Error('The fields cannot be written as YAML.');
}

function saidBy(text: string): Fields | undefined {
  try {
    return asJson(fieldsOfYaml(text));
  } catch {
    return undefined;
  }
}

/** Fields as they come back from a browser. */
function asJson(fields: Fields): Fields {
  return JSON.parse(JSON.stringify(fields)) as Fields;
}

/** Where a field at the margin stands, with the lines that belong to it. */
interface Region {
  name: string;
  start: number;
  end: number;
}

function editedByFields(
  source: string,
  before: Fields,
  wanted: Fields,
  order: readonly string[],
): string | undefined {
  const regions = regionsIn(source);
  if (!regions) return undefined;
  const splices: Splice[] = regions.flatMap(({ name, start, end }) => {
    if (!Object.hasOwn(wanted, name)) return [{ start, end, text: '' }];
    if (isDeepStrictEqual(before[name], wanted[name])) return [];
    const text = editedField(source.slice(start, end), name, before[name], wanted[name]);
    return [{ start, end, text }];
  });
  for (const [name, value] of Object.entries(wanted)) {
    if (Object.hasOwn(before, name)) continue;
    const at = placeFor(name, regions, order);
    const isOnLine = at === 0 || source[at - 1] === '\n';
    splices.push({ start: at, end: at, text: `${isOnLine ? '' : '\n'}${newField(name, value)}` });
  }
  return spliced(source, splices);
}

/** The fields of a group that begin at the margin; nothing where it is written otherwise. */
function regionsIn(source: string): Region[] | undefined {
  const { contents, hasAnchors } = rootOf(source);
  if (hasAnchors || (contents && !isMap(contents))) return undefined;
  const pairs = contents?.items ?? [];
  if (contents?.flow) return undefined;
  const starts = pairs.map(({ key }) => key.range[0]);
  if (starts.some((start) => start > 0 && source[start - 1] !== '\n')) return undefined;
  return pairs.map(({ key }, index) => {
    const start = starts[index] ?? 0;
    const upTo = source.slice(start, starts[index + 1] ?? source.length);
    // Comments at the margin, and empty lines, belong to what comes next.
    const own = upTo.replace(/(?:^(?:#.*|[ \t]*)(?:\r?\n|$))+$/m, (rest, at: number) =>
      at === 0 ? rest : '',
    );
    return { name: String(isScalar(key) ? key.value : key), start, end: start + own.length };
  });
}

function rootOf(source: string) {
  const document = parseDocument(source, YAML_OPTIONS);
  let hasAnchors = false;
  visit(document, {
    Alias: () => {
      hasAnchors = true;
    },
  });
  return {
    contents: document.contents as YAMLMap.Parsed | null,
    hasAnchors,
  };
}

/** Behind the last of those that come before it by their order; of one that has no place in it, at the end. */
function placeFor(name: string, regions: Region[], order: readonly string[]): number {
  const place = order.indexOf(name);
  const earlier = new Set(order.slice(0, Math.max(place, 0)));
  const last = place < 0 ? regions.at(-1) : regions.findLast(({ name }) => earlier.has(name));
  return last?.end ?? regions[0]?.start ?? 0;
}

function editedField(region: string, name: string, before: unknown, wanted: unknown): string {
  const document = parseDocument(region, YAML_OPTIONS);
  const value = isMap(document.contents) ? document.contents.items[0]?.value : undefined;
  const within = value ? valueSplices(region, value, before, wanted) : undefined;
  const text = within && spliced(region, within);
  if (text !== undefined && isDeepStrictEqual(saidBy(text), { [name]: wanted })) return text;
  mergeInto(document, document.contents, { [name]: before }, { [name]: wanted });
  return yamlText(document, region);
}

/** A list has a line for each entry, as lists at the margin do. */
function newField(name: string, value: unknown): string {
  const document = parseDocument('{}', YAML_OPTIONS);
  mergeInto(document, document.contents, {}, { [name]: value });
  const node = nodeAt(document.contents, [name]);
  if (isSeq(node) && node.items.length > 0) node.flow = false;
  return yamlText(document, '');
}

function editedWhole(source: string, before: Fields, wanted: Fields): string {
  const document = parseDocument(source, YAML_OPTIONS);
  if (!isMap(document.contents)) document.contents = parseDocument('{}', YAML_OPTIONS).contents;
  // What stood for the same elsewhere is written out: one of the two may say something else now.
  visit(document, {
    Alias: (_, alias) => document.createNode(alias.resolve(document)?.toJS(document)) as Node,
  });
  visit(document, {
    Value(_, node) {
      delete node.anchor;
    },
  });
  mergeInto(document, document.contents, before, wanted);
  return yamlText(document, source);
}
