/** Text in some YAML that quotation marks could enclose. */
export interface ValueInLine {
  value: string;
  /** Where it begins on its line. */
  column: number;
  /** The same in quotation marks. */
  quoted: string;
  /** Its line with it so, and those on which it goes on. */
  inQuotes: [first: string, ...others: string[]];
}

const KEY = String.raw`[\p{L}\p{N}_-]+:`;
const FIELD = new RegExp(
  String.raw`^(?<before>\s*(?:- +)*${KEY}[ \t]+|\s*(?:- +)+)(?<value>\S.*?)(?<after>\s*)$`,
  'u',
);
/** An entry whose text has a colon: behind its dash all is text. */
const ENTRY = /^(?<before>\s*(?:- +)+)(?<value>\S.*?)(?<after>\s*)$/u;
/** In braces what stands up to the next field, in brackets what stands up to the next comma. */
const IN_BRACES = new RegExp(
  String.raw`(?<=[{,]\s*${KEY} +)[^\s{[].*?(?=\s*(?:,\s*${KEY}\s|\}\s*$))`,
  'gu',
);
const IN_BRACKETS = /(?<=[[,]\s*)[^\s,[\]{}"'][^,[\]{}]*:\s[^,[\]{}]*?(?=\s*[,\]])/gu;
/** What YAML takes for a list or a group. */
const BRACKETED = /^[[{](?![^\]}]*[\]}]\s*[^\s\]}#])/u;
const STARTS_FIELD = new RegExp(String.raw`^\s*(?:- |#|${KEY}(?:\s|$))`, 'u');

/**
 * What a line of YAML may have meant as text, in quotation marks, the likeliest first: all behind its key with the
 * lines that go on with it, all behind its dash, a field in braces, an entry in brackets. A comment stays one; where
 * words and a comment cannot be told apart there is nothing.
 *
 * @param below the lines below it
 */
export function valuesOfLine(line: string, below: string[] = []): ValueInLine[] {
  const isBracketed = BRACKETED.test(FIELD.exec(line)?.groups?.value ?? '');
  if (isBracketed) {
    return [...line.matchAll(IN_BRACES), ...line.matchAll(IN_BRACKETS)].map(({ 0: value, index }) =>
      enclosed(line.slice(0, index), value, line.slice(index + value.length), []),
    );
  }
  const indent = line.length - line.trimStart().length;
  const end = below.findIndex(
    (text) => text.length - text.trimStart().length <= indent || STARTS_FIELD.test(text),
  );
  const goingOn = below.slice(0, end < 0 ? below.length : end);
  return [FIELD, ENTRY].flatMap((pattern) => {
    const { before = '', value = '', after = '' } = pattern.exec(line)?.groups ?? {};
    const { text, comment } = withoutComment(value);
    if (text === '' || /\s#/.test(text) || goingOn.some((words) => /\s#/.test(words))) return [];
    return [
      ...(goingOn.length > 0 ? [enclosed(before, text, comment + after, goingOn)] : []),
      enclosed(before, text, comment + after, []),
    ];
  });
}

function enclosed(before: string, value: string, after: string, goingOn: string[]): ValueInLine {
  const column = before.length;
  if (goingOn.length === 0) {
    const quoted = quotedText(meantBy(value));
    return { value, column, quoted, inQuotes: [before + quoted + after] };
  }
  const mark = [value, ...goingOn].some((text) => text.includes("'")) ? '"' : "'";
  const inside = (text: string) => (mark === '"' ? JSON.stringify(text).slice(1, -1) : text);
  const others = goingOn.map((text, index) =>
    index < goingOn.length - 1
      ? inside(text)
      : text.replace(/^(.*?)(\s*)$/, (_, words: string, end: string) => inside(words) + mark + end),
  );
  const quoted = mark + inside(value);
  return {
    value,
    column,
    quoted: `${quoted} …${mark}`,
    inQuotes: [before + quoted + after, ...others],
  };
}

/** In the quotation marks of YAML: single ones, or double where it has an apostrophe. */
export function quotedText(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** Without the quotation marks that were meant to enclose all of it. */
function meantBy(value: string): string {
  const [first = '', last = ''] = [value.at(0), value.at(-1)];
  const inner = value.slice(1, -1);
  if (isCurlyPair(value)) return inner;
  if (value.length < 2 || first !== last || !/["']/.test(first)) return value;
  // In `"One" and "two"` the second mark closes, in `"So "it" is"` it opens, in 'It's' it is an apostrophe.
  const second = inner.indexOf(first);
  const closes = /\S/.test(inner[second - 1] ?? ' ') && !/\p{L}/u.test(inner[second + 1] ?? ' ');
  return second >= 0 && closes ? value : inner;
}

const CURLY_PAIR = /^(?:“[^“”]*”|„[^“”„]*[“”]|«[^«»]*»|‘[^‘]*’|”[^“”]*”)$/u;

/** Whether the whole of a text stands in curly quotation marks. */
export function isCurlyPair(text: string): boolean {
  return text.length > 2 && CURLY_PAIR.test(text);
}

function withoutComment(value: string): { text: string; comment: string } {
  const { index } = /\s+#(?:\s.*)?$/.exec(value) ?? {};
  return index === undefined
    ? { text: value, comment: '' }
    : { text: value.slice(0, index), comment: value.slice(index) };
}
