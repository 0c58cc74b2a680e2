import { type ErrorCode, parseDocument } from 'yaml';
import type { TextChange } from './content-file.ts';
import { YAML_OPTIONS } from './yaml-options.ts';
import { colonWithoutSpace, unclosedQuotation, unquoted } from './yaml-quotes.ts';
import { misaligned, noField, unclosedBracket, unfinishedMerge } from './yaml-structure.ts';
import {
  INDENT_HINT,
  type Slip,
  startsOf,
  type Stumble,
  stumblesIn,
  type YamlFault,
} from './yaml-stumbles.ts';
import { tabs } from './yaml-tabs.ts';

/** So many slips of one file are told; each takes other readings, which long files have no time for. */
const MOST_SLIPS = 40;
const LONG = 40_000;
const TWO_DOCUMENTS: ErrorCode = 'MULTIPLE_DOCS';
const TOO_DEEP: ErrorCode = 'RESOURCE_EXHAUSTION';

/**
 * What keeps some YAML from being read, one fault for each slip of its author: what follows from a slip is found by
 * mending it and reading on. Behind a slip that nothing mends for certain nothing more is told, but for keys that
 * stand twice.
 */
export function yamlFaults(source: string): YamlFault[] {
  const lines = source.split('\n');
  const starts = startsOf(lines);
  const faults = repeatedKeys(source);
  if (source.length > LONG) {
    const [first] = stumblesIn(source);
    return first ? [...faults, otherSlip(first).fault] : faults;
  }
  const mended = new Set<number>();
  let current = lines;
  while (faults.length < MOST_SLIPS) {
    const [first] = stumblesIn(current.join('\n'));
    if (!first) break;
    const slip = slipAt(first, current);
    // A line that has been mended before no longer stands where it stood.
    const isAgain = [...(slip.mended?.keys() ?? [])].some((line) => mended.has(line));
    const offset = inSource(slip.fault.offset, current, starts);
    if (!slip.mended || isAgain) {
      faults.push({ offset, message: slip.fault.message });
      break;
    }
    const changes = [...slip.mended].map(([line, text]) => changeOf(lines, starts, line, text));
    faults.push({ offset, message: slip.fault.message, changes });
    current = current.map((text, line) => slip.mended?.get(line) ?? text);
    for (const line of slip.mended.keys()) mended.add(line);
  }
  return faults.sort((a, b) => a.offset - b.offset);
}

/** An offset in lines of which some are mended, as one in those that were read; of a mended line, as near as can be. */
function inSource(offset: number, lines: string[], starts: number[]): number {
  const line = startsOf(lines).findLastIndex((start) => start <= offset);
  return (starts[line] ?? 0) + offset - (startsOf(lines)[line] ?? 0);
}

/** The least that makes one line another. */
function changeOf(lines: string[], starts: number[], line: number, after: string): TextChange {
  const before = lines[line] ?? '';
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    before.at(-1 - tail) === after.at(-1 - tail)
  ) {
    tail++;
  }
  return {
    offset: (starts[line] ?? 0) + head,
    length: before.length - head - tail,
    text: after.slice(head, after.length - tail),
  };
}

function repeatedKeys(source: string): YamlFault[] {
  return parseDocument(source, YAML_OPTIONS)
    .errors.filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [start, end] }) => ({
      offset: start,
      message: `"${keyAt(source, start, end)}" stands here twice. Give the second another name, or put the two together.`,
    }));
}

/** The key that begins at an offset; an error may name its first letter only. */
function keyAt(source: string, start: number, end: number): string {
  return /^[^:\n]*/.exec(source.slice(start, Math.max(end, start + 80)))?.[0].trim() ?? '';
}

/** Which slip makes the reader stumble. */
function slipAt(stumble: Stumble, lines: string[]): Slip {
  return (
    unfinishedMerge(lines) ??
    tabs(lines) ??
    unquoted(stumble, lines) ??
    colonWithoutSpace(stumble, lines) ??
    unclosedQuotation(stumble, lines) ??
    unclosedBracket(stumble, lines) ??
    misaligned(stumble, lines) ??
    noField(stumble, lines) ??
    otherSlip(stumble)
  );
}

function otherSlip({ offset, code, message }: Stumble): Slip {
  const tag = /^Unresolved tag: (\S+)/.exec(message)?.[1];
  const text =
    tag !== undefined
      ? `"${tag.replace('tag:yaml.org,2002:', '!!')}" is a type of YAML, of which none are read here. Leave it out, or put the text in quotes.`
      : code === TOO_DEEP
        ? 'Too many lists and groups stand one within the other here. No field has more than a few.'
        : code === TWO_DOCUMENTS
          ? 'The fields end at this line, and others begin. A file has them once: take the line of "---" or "..." out, or what stands behind it.'
          : `This is not YAML: ${message.replace(/\.$/, '')}. ${code === 'BAD_INDENT' ? INDENT_HINT : 'Text with a colon or quotation marks goes in quotes or after ">-".'}`;
  return { fault: { offset, message: text } };
}
