import { textsIn } from '../model/fields.ts';
import type { CollectionName } from '../model/schemas/index.ts';
import type { Position, ReadingFault } from './content-file.ts';

/**
 * What people write is far below these, and what is read within them is read in a second or two: a digest has some
 * 10 KB and fifty lines, its longest paragraph 1,500 characters. Parsers of Markdown take a time that grows with the
 * square of a paragraph, or of the signs in it.
 */
const MOST_BYTES = 100_000;
/** A comparison has an answer of each of its articles, a ledger all former words; and YAML is read in one go. */
const MOST_BYTES_OF_FIELDS = 1_000_000;
const MOST_LINES = 2_000;
const MOST_CHARACTERS = 5_000;
const MOST_SIGNS = 500;
const MOST_LEVELS = 20;

/** What Markdown may take for a sign of its own. */
const SIGNS = /[*_~`[\]<>&]/g;
/** A line that opens so many quotations and lists, one within the other. */
const NESTED = new RegExp(
  String.raw`^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){${MOST_LEVELS + 1}}`,
);

/** Why some bytes are too many for a file. @param collection that the file is in */
export function tooManyBytes(
  { length }: Uint8Array,
  collection: CollectionName,
): ReadingFault | undefined {
  const most = collection === 'articles' ? MOST_BYTES : MOST_BYTES_OF_FIELDS;
  if (length <= most) return undefined;
  return tooLong(
    { line: 1, column: 1 },
    `The file has ${said(length / 1000)} KB, and ${said(most / 1000)} are the most. Keep what you work from outside of content/.`,
  );
}

/** Why the body of an article is too long, with the place: in all, in a paragraph, or in what stands within what. */
export function tooLongBody(body: {
  markdown: string;
  firstLine: number;
}): ReadingFault | undefined {
  const lines = body.markdown.split(/\r\n|\n|\r/);
  const at = (index: number) => ({ line: body.firstLine + index, column: 1 });
  if (lines.length > MOST_LINES) {
    return tooLong(
      at(MOST_LINES),
      `The text has ${said(lines.length)} lines, and ${said(MOST_LINES)} are the most. Write each paragraph in one line, or make several articles of it.`,
    );
  }
  let first = 0;
  for (const [index, line] of lines.entries()) {
    if (NESTED.test(line)) {
      return tooLong(
        at(index),
        `More than ${MOST_LEVELS} quotations and lists stand one within the other here. Take some of the signs away.`,
      );
    }
    if (line.trim() === '' && line.length <= MOST_CHARACTERS) {
      first = index + 1;
      continue;
    }
    const reason = whyTooLong(lines.slice(first, index + 1).join('\n'));
    if (reason !== undefined) {
      return tooLong(at(first), `This paragraph has ${reason} Divide it by an empty line.`);
    }
  }
  return undefined;
}

/** Why a text in a field is too long. @param positionOf where a field stands */
export function tooLongField(
  data: unknown,
  positionOf: (field: readonly PropertyKey[]) => Position,
): ReadingFault | undefined {
  for (const { value, field } of textsIn(data)) {
    const reason = whyTooLong(value);
    if (reason !== undefined) {
      return tooLong(positionOf(field), `This text has ${reason} Shorten it.`);
    }
  }
  return undefined;
}

function whyTooLong(text: string): string | undefined {
  if (text.length > MOST_CHARACTERS) {
    return `more than ${said(MOST_CHARACTERS)} characters, which are the most.`;
  }
  const signs = text.match(SIGNS)?.length ?? 0;
  if (signs <= MOST_SIGNS) return undefined;
  return `${said(signs)} signs of Markdown (* _ ~ \` [ ] < > &), and ${MOST_SIGNS} are the most.`;
}

function said(number: number): string {
  return Math.round(number).toLocaleString('en-US');
}

function tooLong(at: Position, message: string): ReadingFault {
  return { rule: 'too-long', at, message };
}
