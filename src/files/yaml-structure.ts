import { INDENT_HINT, type Slip, type Stumble, told } from './yaml-stumbles.ts';

/** What git leaves where two have written the same lines. */
export function unfinishedMerge(lines: string[]): Slip | undefined {
  const first = lines.findIndex((line) => /^(?:<{7}|>{7})(?: |\r?$)/.test(line));
  if (first < 0) return undefined;
  return told(
    lines,
    first,
    0,
    'Two versions of the file stand here, one below the other: git could not merge them. Keep one, and take out the lines of <<<<<<<, ======= and >>>>>>>.',
  );
}

const CLOSING: Record<string, string> = { '{': '}', '[': ']' };

export function unclosedBracket(
  { line, offset, message }: Stumble,
  lines: string[],
): Slip | undefined {
  const closing = /^Unexpected flow-(?:seq|map)-end.*"(.)"/.exec(message)?.[1];
  if (closing !== undefined) {
    return { fault: { offset, message: `"${closing}" closes nothing here. Take it out.` } };
  }
  if (!/^Flow (?:map|sequence)/.test(message)) return undefined;
  for (let at = line; at >= 0; at--) {
    const text = lines[at] ?? '';
    const opening = lastOpen(text);
    if (!opening) continue;
    return told(
      lines,
      at,
      opening.column,
      `"${opening.sign}" is opened here and not closed. Write "${CLOSING[opening.sign] ?? ''}" behind what belongs to it.`,
    );
  }
  return undefined;
}

/** The last bracket of a line that is not closed on it. */
function lastOpen(text: string): { sign: string; column: number } | undefined {
  const open: { sign: string; column: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    if (sign in CLOSING) open.push({ sign, column: index });
    else open.pop();
  }
  return open.at(-1);
}

/** A field or an entry that begins in another column than those beside it. */
export function misaligned({ line }: Stumble, lines: string[]): Slip | undefined {
  const begins = (at: number) =>
    /^ *(?=- |[\p{L}\p{N}_-]+:(?:\s|$))/u.exec(lines[at] ?? '')?.[0].length;
  const isEntry = (at: number) => /^ *- /.test(lines[at] ?? '');
  for (const at of [line, line + 1]) {
    const column = begins(at);
    const above = lines.slice(0, at).findLastIndex((text) => /^\s*[^\s#]/.test(text));
    const aboveIt = begins(above);
    const isBelowValue = /^\s*(?:- +)?[\p{L}\p{N}_-]+:\s+[^\s#|>]/u.test(lines[above] ?? '');
    if (column === undefined || aboveIt === undefined) continue;
    if (column === aboveIt && at === line && isEntry(at) && !isEntry(above)) {
      return told(
        lines,
        at,
        column,
        'This begins an entry of a list, but it stands under no field: the one above it says something already, or begins in the same column.',
      );
    }
    if (column === aboveIt) continue;
    if (at > line && !(isBelowValue && column > aboveIt)) continue;
    return told(
      lines,
      at,
      column,
      `This line begins in column ${column + 1}, the one above it in column ${aboveIt + 1}, and so it belongs to nothing. ${INDENT_HINT}`,
    );
  }
  return undefined;
}

export function noField({ line, message }: Stumble, lines: string[]): Slip | undefined {
  const text = lines[line] ?? '';
  const isPlain = /^\s*[\p{L}\p{N}]/u.test(text) && !/:(?:\s|$)/.test(text);
  if (!isPlain || !/[Ii]mplicit|same column/.test(message)) return undefined;
  return told(
    lines,
    line,
    text.length - text.trimStart().length,
    'This line is no field: one has a name, a colon, a space and what it says. If it goes on with the text above, begin it further in than that field.',
  );
}
