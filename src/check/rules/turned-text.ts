import type { ContentFile, Position } from '../../files/content-file.ts';
import { textsIn } from '../../model/fields.ts';
import { rememberedFor } from '../../model/remembered.ts';
import { type CheckedBody, positionInBody } from '../desk.ts';
import type { Found, Rule } from '../rule.ts';

/** LRE, RLE, PDF, LRO and RLO: what is between them is set in an order that is not that of its letters. */
const OVERRIDES = /[\u202A-\u202E]/g;
const ISOLATES = /[\u2066-\u2069]/g;
const END = '\u2069';
const UNCLOSED =
  'Something here sets a direction (U+2066, U+2067, U+2068) without its end (U+2069), or ends what did not begin. Write both in one line, or neither.';

/**
 * No text is shown in another order than it is written, nor turns what stands behind it. Marks (U+200E, U+200F, U+061C)
 * and isolates that are closed in their line stay: Arabic beside Latin script and numbers needs them.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Overrides
 * @see https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export const turnedText: Rule = {
  id: 'turned-text',
  severity: 'error',
  why: 'Characters that turn the direction make a text look like another than the one that is searched.',
  fix: 'Takes out what embeds or overrides, where it stands in the file itself.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'summary: It says so. [@#said]',
    wrong: 'summary: "It says \\u202Eso. [@#said]"',
  },
  check({ files, bodies }) {
    const written = new Map(files.map((file) => [file.path, inText(file)]));
    const isClean = ({ path }: ContentFile) => written.get(path)?.length === 0;
    return [
      ...[...written.values()].flat(),
      ...files.filter(isClean).flatMap(inFields),
      ...bodies.filter(({ file }) => isClean(file)).flatMap(inBody),
    ];
  },
};

/** What stands in a file itself. */
const inText = rememberedFor(({ path, text = '' }: ContentFile): Found[] => {
  let start = 0;
  return text.split('\n').flatMap((line, index): Found[] => {
    const offset = start;
    start += line.length + 1;
    return faultsIn(line).map(({ column, message, isOverride }) => ({
      path,
      at: { line: index + 1, column: column + 1 },
      message,
      ...(isOverride && { edit: { replace: [{ offset: offset + column, length: 1, text: '' }] } }),
    }));
  });
});

/** What a field says by an escape, such as `\u202E`. */
const inFields = rememberedFor((file: ContentFile): Found[] =>
  textsIn(file.data).flatMap(({ value, field }) =>
    first(faultsIn(value), file.path, () => file.positionOf(field)),
  ),
);

/** What a passage says by a reference, such as `&#x202E;`. */
const inBody = rememberedFor(({ file, passages }: CheckedBody): Found[] =>
  passages.flatMap((passage) =>
    first(faultsIn(passage.text), file.path, (column) => positionInBody(file, passage, column)),
  ),
);

interface Fault {
  column: number;
  message: string;
  isOverride: boolean;
}

function first([fault]: Fault[], path: string, at: (column: number) => Position): Found[] {
  return fault ? [{ path, at: at(fault.column), message: fault.message }] : [];
}

function faultsIn(text: string): Fault[] {
  const overrides = Array.from(text.matchAll(OVERRIDES), ({ 0: character, index }) => ({
    column: index,
    message: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()} shows text in another order than it is written. Take it out; for words of another direction "lang" is enough.`,
    isOverride: true,
  }));
  const unclosed = unclosedIn(text);
  if (unclosed === undefined) return overrides;
  return [...overrides, { column: unclosed, message: UNCLOSED, isOverride: false }];
}

/** Where an isolate begins that has no end, or one ends that has no beginning. */
function unclosedIn(text: string): number | undefined {
  const open: number[] = [];
  for (const { 0: character, index } of text.matchAll(ISOLATES)) {
    if (character !== END) open.push(index);
    else if (open.pop() === undefined) return index;
  }
  return open[0];
}
