import { type ErrorCode, LineCounter, parseDocument } from 'yaml';
import type { TextChange } from './content-file.ts';
import { YAML_OPTIONS } from './yaml-options.ts';

/** A slip in some YAML: where, in words of who wrote it, and what mends it where that is certain. */
export interface YamlFault {
  /** In UTF-16 units of the YAML. */
  offset: number;
  message: string;
  changes?: TextChange[];
}

/** What the reader of YAML stumbles over. */
export interface Stumble {
  offset: number;
  line: number;
  code: ErrorCode;
  message: string;
}

/** A slip, the lines that it is in, and those lines as they should be. */
export interface Slip {
  fault: YamlFault;
  mended?: ReadonlyMap<number, string>;
}

export const INDENT_HINT = 'The fields of one group begin in one column, with spaces before them.';

/** Where YAML cannot be read, in order; a key that stands twice can be. */
export function stumblesIn(source: string): Stumble[] {
  const counter = new LineCounter();
  const { errors, warnings } = parseDocument(source, { ...YAML_OPTIONS, lineCounter: counter });
  return [...errors, ...warnings]
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .map(({ code, message, pos: [offset] }) => ({
      offset,
      line: counter.linePos(offset).line - 1,
      code,
      message,
    }))
    .sort((a, b) => a.line - b.line);
}

export function told(lines: string[], line: number, column: number, message: string): Slip {
  return { fault: { offset: (startsOf(lines)[line] ?? 0) + column, message } };
}

/** Whether the reader gets past the mended lines and everything before. */
export function isMending(mended: ReadonlyMap<number, string>, { line }: Stumble, lines: string[]) {
  const after = stumblesIn(lines.map((text, at) => mended.get(at) ?? text).join('\n'));
  return after.every((stumble) => stumble.line > Math.max(line, ...mended.keys()));
}

/** Where each line begins. */
export function startsOf(lines: string[]): number[] {
  let start = 0;
  return lines.map((line) => {
    const here = start;
    start += line.length + 1;
    return here;
  });
}
