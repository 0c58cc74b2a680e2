import { parseDocument } from 'yaml';
import { YAML_OPTIONS } from './yaml-options.ts';
import { INDENT_HINT, type Slip, stumblesIn, told } from './yaml-stumbles.ts';

/** Each try finds the tabs that those before them hid. */
const MOST_TRIES = 40;

/** Tabs in front of fields: as many spaces as make it readable, if they leave but one meaning. */
export function tabs(lines: string[]): Slip | undefined {
  const first = tabbedLines(lines);
  const [line] = first;
  if (line === undefined) return undefined;
  // At the very top nothing is indented.
  const isTop = lines.slice(0, line).every((text) => /^\s*(?:#|$)/.test(text));
  const readings = (isTop ? [0] : [2, 4, 1, 3, 8]).flatMap((width) => {
    const mended = untabbed(lines, width);
    const source = lines.map((text, at) => mended.get(at) ?? text).join('\n');
    const stumbles = stumblesIn(source);
    return stumbles.some((stumble) => mended.has(stumble.line))
      ? []
      : [{ width, mended, meaning: meaningOf(source), stumbles: stumbles.length }];
  });
  const [best] = readings.toSorted((a, b) => a.stumbles - b.stumbles);
  const count = best?.mended.size ?? first.length;
  const where = count > 1 ? `This line and ${count - 1} more begin` : 'This line begins';
  const isOne = readings.every(
    ({ meaning, stumbles }) => stumbles !== best?.stumbles || meaning === best.meaning,
  );
  const slip = told(
    lines,
    line,
    0,
    `${where} with a tab, where YAML has spaces only. ${best && isOne ? wayOut(best.width) : INDENT_HINT}`,
  );
  return best && isOne ? { ...slip, mended: best.mended } : slip;
}

/** The lines in which a tab is where the reader wants spaces, and those below them that begin with one, too. */
function tabbedLines(lines: string[]): number[] {
  const first = stumblesIn(lines.join('\n'))
    .filter(({ code, line }) => code === 'TAB_AS_INDENT' && hasTab(lines[line]))
    .map(({ line }) => line);
  const found = new Set<number>();
  for (const line of first) {
    for (let at = line; hasTab(lines[at]) && !found.has(at); at++) found.add(at);
  }
  return [...found];
}

function hasTab(line = ''): boolean {
  return /^ *\t/.test(line);
}

/** Lines that the reader finds to be indented with tabs, with spaces. */
function untabbed(lines: string[], width: number): Map<number, string> {
  const mended = new Map<number, string>();
  for (let tries = 0, before = -1; before < mended.size && tries < MOST_TRIES; tries++) {
    before = mended.size;
    for (const line of tabbedLines(lines.map((text, at) => mended.get(at) ?? text))) {
      const spaces = (indent: string) => indent.replaceAll('\t', ' '.repeat(width));
      mended.set(line, (lines[line] ?? '').replace(/^\s+/, spaces));
    }
  }
  return mended;
}

function meaningOf(source: string): string {
  try {
    return JSON.stringify(parseDocument(source, YAML_OPTIONS).toJS());
  } catch {
    return '';
  }
}

function wayOut(width: number): string {
  if (width === 0) return 'Take it out.';
  return `Write ${width === 1 ? 'a space' : `${width} spaces`} for each tab.`;
}
