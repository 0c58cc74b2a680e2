import { valuesOfLine } from './value-of-line.ts';
import { isMending, type Slip, type Stumble, stumblesIn, told } from './yaml-stumbles.ts';

/** Text that YAML takes for something else, for want of quotation marks. */
export function unquoted(stumble: Stumble, lines: string[]): Slip | undefined {
  const { line } = stumble;
  for (const { value, column, quoted, inQuotes } of valuesOfLine(
    lines[line] ?? '',
    lines.slice(line + 1),
  )) {
    const cause = CAUSES.find(([pattern]) => pattern.test(value))?.[1];
    const mended = new Map(inQuotes.map((text, index) => [line + index, text]));
    if (cause === undefined || !isMending(mended, stumble, lines)) continue;
    const shown = quoted.length > LONGEST_SHOWN ? `${quoted.slice(0, LONGEST_SHOWN)}…` : quoted;
    const message = `The text ${cause}, so all of it goes in quotes: ${shown}`;
    return { ...told(lines, line, column, message), mended };
  }
  return undefined;
}

const LONGEST_SHOWN = 100;
/** Why a text goes in quotation marks, the first that fits. */
const CAUSES: [RegExp, string][] = [
  [/^[“”„‟«»‘’‚]/u, 'stands in curly quotation marks, which YAML does not know'],
  [/^".*\\/, 'has a backslash in double quotation marks, where it begins a sign of YAML'],
  [/^["']/, 'has quotation marks that do not enclose all of it'],
  [/^[-?](?: |$)/, 'begins with a sign and a space, which YAML reads as a list or a key'],
  [/^[@`%&*[\]{}|>#,]|^!(?!!)/, 'begins with a sign that YAML reads as its own'],
  [/:(?:\s|$)/, 'has a colon with a space behind it'],
];

/** A field whose text begins right behind the colon. */
export function colonWithoutSpace(stumble: Stumble, lines: string[]): Slip | undefined {
  const { line } = stumble;
  const [, key, value] =
    /^(\s*(?:- +)*[\p{L}\p{N}_-]+:)(?!\/\/)(\S.*)$/u.exec(lines[line] ?? '') ?? [];
  if (key === undefined || value === undefined) return undefined;
  const mended = new Map([[line, `${key} ${value}`]]);
  if (!isMending(mended, stumble, lines)) return undefined;
  const slip = told(lines, line, key.length, `A space is missing behind "${key.trim()}".`);
  return { ...slip, mended };
}

/** A quotation that is opened and never closed is stumbled over at the end of the file. */
export function unclosedQuotation(stumble: Stumble, lines: string[]): Slip | undefined {
  if (stumble.code !== 'MISSING_CHAR' || !stumble.message.includes('quote')) return undefined;
  const opened = lines.flatMap((text, line) => {
    const [, before = '', mark = '', words = ''] =
      /^(\s*(?:- +)*(?:[\p{L}\p{N}_-]+: +)?)(["'])(.*?)\s*$/u.exec(text) ?? [];
    return mark !== '' && !isClosed(mark, words) ? [{ line, before, mark, words }] : [];
  });
  for (const { line, before, mark, words } of opened) {
    const closed = `${before}${mark}${words.replace(mark === '"' ? /[“”«»]$/u : /[‘’]$/u, '')}${mark}`;
    const mended = new Map([[line, closed + (lines[line]?.endsWith('\r') ? '\r' : '')]]);
    const after = stumblesIn(lines.map((text, at) => mended.get(at) ?? text).join('\n'));
    if (after.length > 0) continue;
    const slip = told(lines, line, before.length, unclosed(mark));
    return { ...slip, mended };
  }
  const [first] = opened;
  return first && told(lines, first.line, first.before.length, unclosed(first.mark));
}

function unclosed(mark: string): string {
  return `The text begins with ${mark} and does not end with it. Close it behind the last word.`;
}

function isClosed(mark: string, words: string): boolean {
  return (mark === '"' ? /^(?:[^"\\]|\\.)*"/ : /^(?:[^']|'')*'(?!')/).test(words);
}
