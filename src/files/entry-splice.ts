import {
  isCollection,
  isMap,
  isNode,
  isSeq,
  type Node,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isGroup } from '../model/fields.ts';
import type { Splice } from './spliced.ts';
import { YAML_OPTIONS } from './yaml-options.ts';

/** What is added: an entry to a list, or one with a key to a group. */
export interface NewEntry {
  key?: string;
  value: unknown;
}

/**
 * What has to be put into some YAML for one of its lists or groups to have an entry more at its end, written as the
 * entry before it is.
 *
 * @param source the YAML, sound
 * @param collection the list or group, as it was parsed from the YAML
 * @returns nothing where there is no entry before it and no brackets to put it between
 */
export function entrySplice(
  source: string,
  collection: YAMLMap | YAMLSeq,
  entry: NewEntry,
): Splice | undefined {
  const last: unknown = collection.items.at(-1);
  if (!collection.range) return undefined;
  const [start] = collection.range;
  if (last === undefined) {
    const isEmptyPair = /^[[{]\s*[\]}]/.test(source.slice(start));
    const text = isMap(collection) ? ` ${inFlow(entry)} ` : inFlow(entry);
    return isEmptyPair ? { start: start + 1, end: start + 1, text } : undefined;
  }
  const [first, value] = isNode(last)
    ? [last, last]
    : [(last as { key: Node }).key, (last as { value: Node | null }).value];
  const behind = value?.range?.[1] ?? first.range?.[1];
  if (behind === undefined) return undefined;
  if (collection.flow) return { start: behind, end: behind, text: `, ${inFlow(entry)}` };

  const written = behind - (/[ \t\r\n]*$/.exec(source.slice(start, behind))?.[0].length ?? 0);
  const at = written + (/\r?(?:\n|$)/.exec(source.slice(written))?.index ?? 0);
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const margin = ' '.repeat(start - (source.lastIndexOf('\n', start - 1) + 1));
  const isOnOneLine = !isCollection(value) || value.flow === true;
  const lines = isSeq(collection)
    ? [`- ${linesOf(entry, isOnOneLine).join(`\n${margin}  `)}`]
    : linesOf(entry, isOnOneLine);
  const text = lines.map((line) => `\n${margin}${line}`).join('');
  return { start: at, end: at, text: text.replaceAll('\n', eol) };
}

/** An entry on a line, or a group of fields on as many as it has. */
function linesOf(entry: NewEntry, isOnOneLine: boolean): string[] {
  const { key, value } = entry;
  const isOnLines = !isOnOneLine && isGroup(value);
  if (key === undefined) return isOnLines ? inBlock(value) : [inFlow(entry)];
  return isOnOneLine && isGroup(value) ? [inFlow(entry)] : inBlock({ [key]: value });
}

function inBlock(fields: Record<string, unknown>): string[] {
  return stringify(fields, OPTIONS).replace(/\n$/, '').split('\n');
}

/** An entry as it stands within brackets. */
function inFlow({ key, value }: NewEntry): string {
  const within = stringify(key === undefined ? [value] : { [key]: value }, {
    ...OPTIONS,
    collectionStyle: 'flow',
  });
  // Other blanks than YAML's own are part of what is said.
  return within.replaceAll(/^[[{][ \n]*|[ \n]*[\]}]\n$/g, '');
}

const OPTIONS = { ...YAML_OPTIONS, lineWidth: 0, singleQuote: true };
